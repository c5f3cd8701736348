import type { Inline, ParsedBundle } from '@archive/markup';
import type { Rights, Skeleton } from '@archive/schema';

import { ownProperty } from './own-property.ts';
import type { Translation } from './translation.ts';

/** How {@link loadDocument} fills what a language does not have. */
export interface LoadOptions {
  /** The original's text where a segment is not translated; `false` leaves such segments out. Default: `true`. */
  readonly fallback?: boolean;
}

/** What the module of a document holds: all but its texts, which are loaded one by one. */
export interface DocumentModule {
  readonly skeleton: Skeleton;
  readonly rights: Rights | undefined;
  /** By language tag, the original's aside. */
  readonly translations: Readonly<Record<string, Translation>>;
  /** By language tag. */
  readonly texts: Readonly<Record<string, (() => Promise<ParsedBundle>) | undefined>>;
}

/** The documents of an archive, each loaded when it is first asked for. */
export type Documents<Id extends string> = Readonly<Record<Id, () => Promise<DocumentModule>>>;

/** One document in one language, its inline markup already parsed. */
export interface LoadedDocument<Id extends string = string, Tag extends string = string> {
  readonly id: Id;
  readonly language: Tag;
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
 * @param documents The data of an archive's package.
 * @param id The id of one of them.
 * @param language A language tag. One that the document is not in gives the original's text, each
 *   segment marked as such; without fallback, no text.
 * @returns What `@archive/render` takes as its input.
 * @throws TypeError for an id that is not among the documents.
 *
 * @example
 * ```ts
 * const document = await loadDocument(documents, 'a-letter', 'fr');
 * document.segment('title'); // { language: 'fr', content: ['Une lettre'] }
 * ```
 */
export async function loadDocument<Id extends string, Tag extends string>(
  documents: Documents<Id>,
  id: Id,
  language: Tag,
  options: LoadOptions = {},
): Promise<LoadedDocument<Id, Tag>> {
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

function nothing(language: string): ParsedBundle {
  return { language, segments: {} };
}
