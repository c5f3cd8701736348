import type { Phrase } from './phrase.ts';
import type { Site } from './site.ts';

/** The preferred term of a concept in a language, or else in the default language, or in any. */
export function conceptName(site: Site, id: string, language: string): Phrase {
  const terms = site.store.concepts().get(id)?.terms ?? {};
  for (const candidate of [language, site.defaultLanguage, ...Object.keys(terms)]) {
    const found = Object.hasOwn(terms, candidate) ? terms[candidate] : undefined;
    const preferred = found?.find((term) => term.status === 'preferred') ?? found?.[0];
    if (preferred !== undefined) return { text: preferred.term, language: candidate };
  }
  // The glossary lacks it: the check says so, and the id is better than nothing.
  return { text: id, language };
}
