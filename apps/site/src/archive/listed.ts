import { rememberedOf } from '../remembered.ts';
import type { Availability, Entry } from './entry.ts';
import { documentPath } from './paths.ts';

/**
 * Whether a text is one to offer to people who look for it in its language: the original, a
 * translation, and a translation of at least half. A page that is mostly the original shown in
 * another language's place stays readable, but is kept out of alternates and the sitemap.
 */
export function isListed(state: Availability): boolean {
  if (state.state === 'incomplete') return state.present * 2 >= state.total;
  return state.state !== 'missing';
}

/** The languages in which a document is listed, in the archive's order. */
export function listedLanguages(entry: Entry): string[] {
  return [...entry.languages].filter(([, state]) => isListed(state)).map(([tag]) => tag);
}

/** A page in one language. */
export interface Alternate {
  readonly language: string;
  readonly path: string;
}

/** The pages of a document in the languages in which it is listed: one array for all of them. */
export const alternatesOf = rememberedOf((entry: Entry): readonly Alternate[] =>
  listedLanguages(entry).map((language) => ({
    language,
    path: documentPath(language, entry.collection, entry.id),
  })),
);
