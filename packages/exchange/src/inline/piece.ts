/** Markup that stands alone: a note call or a line break. */
export interface Code {
  kind: 'note' | 'break';
  /** As it is written in the text. */
  markup: string;
}

/** Markup around a stretch of text. */
export interface Pair {
  kind: 'emphasis' | 'strong' | 'link' | 'span';
  /** As they are written in the text, before the stretch and behind it. */
  start: string;
  end: string;
  /** Whether every other pair lies wholly inside it or wholly outside, as XML elements do. */
  nests: boolean;
}

/** A piece of a segment's text: a stretch of plain text with its escapes, or markup. */
export type Piece = string | { code: Code } | { open: Pair } | { close: Pair };
