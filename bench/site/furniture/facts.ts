/** What all pages of a site take from it; the same for every generator, and made before any of them runs. */
export interface Shared {
  /** The site's address, without a slash at its end. */
  url: string;
  languages: readonly Language[];
  /** By language, then by key; with `{{name}}` where something is to be put in. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A language of the site. */
export interface Language {
  tag: string;
  /** In itself. */
  name: string;
  direction: string;
  /** As Open Graph has it: `fr_FR`. */
  locale: string;
  /** As BibTeX has it: `french`. */
  bibtex: string;
  archive: string;
  collection: string;
  /** An element with the words that scripts say. */
  scriptWords: string;
}

export type State = 'original' | 'translation' | 'translation-outdated';

/** One document in one language, but for its text: what stands at the head of its Markdown. */
export interface Facts {
  id: string;
  language: string;
  title: string;
  description: string;
  /** The day, as 2024-07-13. */
  date: string;
  original: string;
  originalTitle: string;
  state: State;
  translators: readonly string[];
  reviewers: readonly string[];
  /** The day of the last work on it; the document's own for an original. */
  on: string;
  reviewed: number;
  total: number;
  drafts: number;
  outdated: number;
  /** How it stands in each language. */
  editions: Readonly<Record<string, State>>;
}

/** What a list or a neighbour has to know of a document. */
export type Listed = Pick<Facts, 'id' | 'title' | 'date' | 'original' | 'editions' | 'on'>;
