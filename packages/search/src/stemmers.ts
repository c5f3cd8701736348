import type { Stem } from './analyser.ts';

// By the tags of the languages, in the names that the library gives its modules.
const names: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hi: 'indian',
  hu: 'hungarian',
  hy: 'armenian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  uk: 'ukrainian',
};

/**
 * The module that has a language's `stemmer`: one file without imports, so that a site can give it
 * out beside its index. `undefined` where there is none, and for Arabic, which needs none.
 *
 * @example
 * stemmerModule('pt-BR'); // '@orama/stemmers/portuguese'
 */
export function stemmerModule(language: string): string | undefined {
  const [tag = ''] = language.toLowerCase().split('-', 1);
  return Object.hasOwn(names, tag) ? `@orama/stemmers/${names[tag]}` : undefined;
}

/** Loads the stemmer of a language, if there is one. */
export async function loadStem(language: string): Promise<Stem | undefined> {
  const module = stemmerModule(language);
  if (module === undefined) return undefined;
  const { stemmer } = (await import(module)) as { stemmer: Stem };
  return stemmer;
}
