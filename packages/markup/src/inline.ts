/** Emphasis, written `*text*`. */
export interface Emphasis {
  type: 'emphasis';
  children: Inline[];
}

/** Strong emphasis, written `**text**`. */
export interface Strong {
  type: 'strong';
  children: Inline[];
}

/** A link, written `[text](href)`. Its text holds neither a link nor a note call. */
export interface Link {
  type: 'link';
  /** An address that `isAllowedHref` accepts: http, https, mailto, `#segment`, a document's id or a relative path. */
  href: string;
  children: Inline[];
}

/** A line break, written as a newline. */
export interface Break {
  type: 'break';
}

/** A note call, written `[^n1]`; a translator's note is `[^tn1]`. */
export interface NoteCall {
  type: 'note';
  /** The segment id of the note. */
  id: string;
}

/** Words in another language, written `[texte]{lang=fr}`. */
export interface Span {
  type: 'span';
  /** A BCP 47 tag as it was written. */
  language: string;
  children: Inline[];
}

/**
 * One piece of a segment's text: a string of plain text, or a construct.
 *
 * @example
 * ```ts
 * const inlines: Inline[] = ['a ', { type: 'emphasis', children: ['word'] }, { type: 'note', id: 'n1' }];
 * ```
 */
export type Inline = string | Emphasis | Strong | Link | Break | NoteCall | Span;
