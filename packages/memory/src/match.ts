import type { LedgerRecord } from '@archive/schema';

/** How far a text has come: XLIFF 2.1's states, and `original` where it is no translation. */
export type State = LedgerRecord['state'] | 'original';

/** Where a translation stands, and what is known about it. */
export interface Origin {
  document: string;
  segment: string;
  state: State;
  /** Who made or reviewed it last. */
  by?: string;
  /** On which day: `2026-05-02`. */
  on?: string;
  /** The language it was translated from: another than the one asked for in a relay translation. */
  from?: string;
  /** Whether the texts may no longer say the same, because a source has moved on since. */
  outdated: boolean;
}

/** A text that was translated before, and its translation. */
export interface Match {
  /**
   * How like the text asked for it is: 100 the same, 99 the same but for case, figures,
   * punctuation and markup, and so down: see {@link Memory.suggest}.
   */
  percent: number;
  /** The text that is like the one asked for, as it stands in its bundle. */
  source: string;
  /** Its translation, as it stands in its bundle. */
  target: string;
  /** The best place where the two stand: reviewed before unreviewed, up to date before outdated. */
  origin: Origin;
  /** In how many places they stand; 500 at most are counted. */
  places: number;
}

/** What to look for. */
export interface SuggestOptions {
  /** The tag of the text's language. */
  from: string;
  /** The tag of the language to translate into. */
  to: string;
  /** How many matches at most; 5 where it is left out. */
  limit?: number;
  /** The lowest percentage; 70 where it is left out. */
  minimum?: number;
  /** A segment whose own translation is not asked for: the one being translated. */
  exclude?: { document: string; segment: string };
}

/** A text that holds what was looked for. */
export interface Passage {
  document: string;
  segment: string;
  /** Without markup. */
  text: string;
  /** Where it holds it, in UTF-16 units of `text`. */
  places: readonly { start: number; length: number }[];
  /** What other languages say there, by tag, without markup. */
  translations: Readonly<Record<string, string>>;
}

/** Where to look, and for what. */
export interface ConcordanceOptions {
  /** The tag of the language to look in. */
  language: string;
  /** The tag of the one other language to show; all where it is left out. */
  to?: string;
  /** How many passages at most; 50 where it is left out. */
  limit?: number;
}
