import { arabic } from './forms/arabic.ts';
import { english } from './forms/english.ts';
import { french } from './forms/french.ts';
import { italian } from './forms/italian.ts';
import { russian } from './forms/russian.ts';
import { spanish } from './forms/spanish.ts';

// By the tags of the languages.
const forms: Readonly<Record<string, string>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ru: russian,
};

/**
 * The irregular forms of a language's words, for `makeAnalyser` and `SearchIndex`; `undefined` where
 * none were collected. A browser needs those of one language: a site gives them out as a file.
 *
 * @example
 * makeAnalyser('fr', await loadStem('fr'), irregularForms('fr')).terms('yeux'); // ['yeux', 'oeil']
 */
export function irregularForms(language: string): string | undefined {
  const [tag = ''] = language.toLowerCase().split('-', 1);
  return Object.hasOwn(forms, tag) ? forms[tag]?.trim() : undefined;
}
