import type { Availability, Entry } from './entry.ts';

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
