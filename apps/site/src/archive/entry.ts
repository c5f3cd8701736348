import type { CompiledDocument } from './compile-document.ts';
import { titleOf } from './compile-document.ts';
import type { Phrase } from './phrase.ts';

/** How far a document is there in a language; a translation may be outdated in some of its passages. */
export type Availability =
  | { readonly state: 'original' | 'missing' }
  | { readonly state: 'translation'; readonly outdated?: boolean }
  | { readonly state: 'incomplete'; readonly present: number; readonly total: number };

/** What lists, links and switchers need to know of a document: little enough to keep for all. */
export interface Entry {
  readonly id: string;
  readonly collection: string;
  /** EDTF. */
  readonly issued: string;
  readonly originalLanguage: string;
  /** The languages it has a page in, in the archive's order. */
  readonly languages: ReadonlyMap<string, Availability>;
  /** Its title in each language that has one, the original's first. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Keeps of a document what other pages say about it. */
export function entryOf(id: string, document: CompiledDocument): Entry {
  const { skeleton, original, versions } = document;
  const titles = new Map<string, string>();
  const texts = [...versions.values()].map((version) => version.text);
  for (const text of original === undefined ? texts : [original, ...texts]) {
    const title = titleOf(skeleton, text);
    if (title !== undefined) titles.set(text.language, title);
  }
  const languages = new Map<string, Availability>();
  for (const [language, { present, total, standing }] of versions) {
    if (language === skeleton.originalLanguage) languages.set(language, { state: 'original' });
    else if (present === total)
      languages.set(language, { state: 'translation', outdated: standing.outdated.size > 0 });
    else languages.set(language, { state: 'incomplete', present, total });
  }
  const { collection, issued, originalLanguage } = skeleton;
  return { id, collection, issued, originalLanguage, languages, titles };
}

/** How far a document is there in a language. */
export function availability(entry: Entry, language: string): Availability {
  return entry.languages.get(language) ?? { state: 'missing' };
}

/** Its title in a language, or else the original's, or any. */
export function titleIn(entry: Entry, language: string): Phrase {
  for (const candidate of [language, entry.originalLanguage, ...entry.titles.keys()]) {
    const text = entry.titles.get(candidate);
    if (text !== undefined) return { text, language: candidate };
  }
  return { text: entry.id, language };
}

/** The language in which to show a document to someone who reads `language`; none if it has no page. */
export function bestLanguage(entry: Entry, language: string): string | undefined {
  if (entry.languages.has(language)) return language;
  if (entry.languages.has(entry.originalLanguage)) return entry.originalLanguage;
  return entry.languages.keys().next().value;
}
