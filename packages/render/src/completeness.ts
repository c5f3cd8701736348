import type { ParsedBundle } from '@archive/markup';
import type { Skeleton } from '@archive/schema';

import { segmentIds } from './segment-ids.ts';
import { textOf } from './segment.ts';

/** How much of a document a language has. */
export interface Completeness {
  /** How many segments the document has. */
  total: number;
  /** How many of them the language has. */
  present: number;
  /** The ids of those it lacks, in reading order. */
  missing: string[];
  complete: boolean;
}

/**
 * Tells how much of a document a language has. Translators' notes do not count: no document
 * asks for them.
 *
 * @param skeleton - the document
 * @param text - the language's text
 * @returns counts of segments
 *
 * @example
 * ```ts
 * completeness(skeleton, parseBundle('fr', { title: 'Titre' }));
 * // { total: 2, present: 1, missing: ['p1'], complete: false }
 * ```
 */
export function completeness(skeleton: Skeleton, text: ParsedBundle): Completeness {
  const ids = segmentIds(skeleton);
  const missing = [...ids].filter((id) => textOf(text, id) === undefined);
  const present = ids.size - missing.length;
  return { total: ids.size, present, missing, complete: missing.length === 0 };
}
