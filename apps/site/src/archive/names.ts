import { parse, plain } from '@archive/markup';
import type { Inline } from '@archive/markup';
import type { Store } from '@archive/store';

import type { Phrase } from './phrase.ts';

/** A text with its markup read, and the language it is in. */
export interface Passage {
  readonly inlines: readonly Inline[];
  readonly language: string;
}

/** The names of an archive and of its collections in the language of a page. */
export interface Names {
  readonly archive: Phrase;
  readonly tagline?: Phrase;
  readonly description?: Passage;
  /** By the collection's id. */
  readonly collections: ReadonlyMap<string, { name: Phrase; description?: Passage }>;
}

/**
 * Looks names up in a language; what that language lacks is given in the default language, then
 * in the first language that has it.
 */
export function namesOf(store: Store, tag: string, defaultLanguage: string): Names {
  const order = [...new Set([tag, defaultLanguage, ...store.languages])];
  const find = (namespace: 'archive' | 'collections', key: string): Passage | undefined => {
    for (const language of order) {
      const bundle = store.names(language, namespace);
      const text = Object.hasOwn(bundle, key) ? bundle[key] : undefined;
      if (text !== undefined) return { inlines: parse(text), language };
    }
    return undefined;
  };
  // An id is no word of any language; it stands where nobody has given a name yet.
  const name = (found: Passage | undefined, id: string): Phrase =>
    phraseOf(found) ?? { text: id, language: tag };

  return {
    archive: name(find('archive', 'name'), store.archive.id),
    tagline: phraseOf(find('archive', 'tagline')),
    description: find('archive', 'description'),
    collections: new Map(
      store.collections().map(({ id }) => [
        id,
        {
          name: name(find('collections', id), id),
          description: find('collections', `${id}-description`),
        },
      ]),
    ),
  };
}

function phraseOf(passage: Passage | undefined): Phrase | undefined {
  return passage && { text: plain(passage.inlines), language: passage.language };
}
