import type { Inline } from '@archive/markup';

/** What a text that leaves its page says of itself at its end, in its own language. */
export interface Colophon {
  /** Its heading: "About this text". */
  title: string;
  facts: ColophonFact[];
  /** Where the text is from: the last line. */
  source: Inline[];
}

/** A thing that is known of a text. */
export interface ColophonFact {
  /** "Rights". */
  label: string;
  /** A line each; addresses in them are whole. */
  values: Inline[][];
}
