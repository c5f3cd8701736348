import { loadDocument as load } from '@archive/loaders';
import type { LoadOptions, LoadedDocument as LoadedFrom } from '@archive/loaders';

import { type DocumentId, type LanguageTag, documents } from './data/index.js';

/** One document in one language, its inline markup already parsed. */
export type LoadedDocument = LoadedFrom<DocumentId, LanguageTag>;

/**
 * Loads one document in one language, and nothing else.
 *
 * @param id One of `documentIds`; an id of earlier days goes through `findDocument` first.
 * @param language One of `languages`. A language the document is not in gives the original's
 *   text, each segment marked as such; without fallback, no text.
 * @returns What `@archive/render` takes as its input.
 * @throws TypeError for an id the archive does not have: the type system refuses it earlier.
 *
 * @example
 * ```ts
 * const document = await loadDocument('how-we-date', 'fr');
 * document.segment('title'); // { language: 'fr', content: ['Comment nous datons'] }
 * ```
 */
export function loadDocument(
  id: DocumentId,
  language: LanguageTag,
  options?: LoadOptions,
): Promise<LoadedDocument> {
  return load(documents, id, language, options);
}
