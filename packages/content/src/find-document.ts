import { findDocument as find } from '@archive/loaders';
import type { Found as FoundIn } from '@archive/loaders';

import { type DocumentId, catalogue, redirects } from './data/index.js';

/** What became of an id that was once published. */
export type Found = FoundIn<DocumentId>;

/**
 * Finds a document by an id of today or of earlier days.
 *
 * @returns Where it is now, or `undefined` for an id that was never published.
 *
 * @example
 * ```ts
 * const found = findDocument('an-earlier-id');
 * if (found?.type === 'moved') await loadDocument(found.id, 'en');
 * ```
 */
export function findDocument(id: string): Found | undefined {
  return find({ catalogue, redirects }, id);
}
