/** What `problems` can find. A closed list: a check names each of them. */
export type MarkupProblemCode =
  /** A `*` or `**` touches a word and has no partner. */
  | 'unbalanced-emphasis'
  /** `[text](` without its `)`. */
  | 'unclosed-link'
  /** `[text](href)` with an address that is not allowed. */
  | 'forbidden-link'
  /** `[](href)` or `[text]()`. */
  | 'empty-link'
  /** A link inside the text of a link: the outer one is text. */
  | 'nested-link'
  /** A note call inside the text of a link: the link is text. */
  | 'note-in-link'
  /** `[^…` that is not a note call. */
  | 'malformed-note'
  /** `[text]{…` that is not a language span. */
  | 'malformed-span'
  /** More language spans inside each other than are read. */
  | 'too-deep'
  /** HTML tags, images or `__strong__`: text here, and most likely meant otherwise. */
  | 'unknown-markup';

/** A place in a text where markup was most likely meant and is not there. */
export interface MarkupProblem {
  code: MarkupProblemCode;
  /** Where it starts, in UTF-16 units from the start of the text. */
  offset: number;
  /** How long it is, in UTF-16 units; at least 1. */
  length: number;
}
