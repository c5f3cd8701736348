import type { Inline, ParsedBundle } from '@archive/markup';
import type { Rights, Skeleton } from '@archive/schema';

import { type DocumentId, type LanguageTag, documents } from './data/index.js';
import { ownProperty } from './own-property.ts';
import type { Translation } from './translation.ts';

/** How {@link loadDocument} fills what a language does not have. */
export interface LoadOptions {
  /** The original's text where a segment is not translated; `false` leaves such segments out. Default: `true`. */
  readonly fallback?: boolean;
}

/** One document in one language, its inline markup already parsed. */
export interface LoadedDocument {
  readonly id: DocumentId;
  readonly language: LanguageTag;
  /** Metadata and the order of blocks, without prose. */
  readonly skeleton: Skeleton;
  /** What it may be used for: its own terms, else its collection's, else the archive's. */
  readonly rights?: Rights;
  /** How the text in this language came about; nothing for the original, and where there is none. */
  readonly translation?: Translation;
  /** The segments this language has. */
  readonly text: ParsedBundle;
  /** The original's segments, where the language lacks some and `fallback` was not refused. */
  readonly fallback?: ParsedBundle;
  /** A segment's text and the language it is in; `undefined` where neither has it. */
  readonly segment: (
    id: string,
  ) => { readonly language: string; readonly content: readonly Inline[] } | undefined;
}

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
export async function loadDocument(
  id: DocumentId,
  language: LanguageTag,
  options: LoadOptions = {},
): Promise<LoadedDocument> {
  const load = ownProperty(documents, id);
  if (!load) throw new TypeError(`The archive has no document "${id}".`);
  const { skeleton, rights, texts, translations } = await load();
  const own = ownProperty(texts, language);
  const translation = ownProperty(translations, language);
  const lacks = !own || (translation?.missing.length ?? 0) > 0;
  const [text, fallback] = await Promise.all([
    own?.() ?? nothing(language),
    lacks && options.fallback !== false ? texts[skeleton.originalLanguage]?.() : undefined,
  ]);
  return {
    id,
    language,
    skeleton,
    ...(rights && { rights }),
    ...(translation && { translation }),
    text,
    ...(fallback && { fallback }),
    segment(segment) {
      for (const bundle of [text, fallback]) {
        const content = bundle && ownProperty(bundle.segments, segment);
        if (content) return { language: bundle.language, content };
      }
      return undefined;
    },
  };
}

function nothing(language: LanguageTag): ParsedBundle {
  return { language, segments: {} };
}
