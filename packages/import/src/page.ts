import type { ImportFinding } from './finding.ts';
import type { LeftOut, PageKind, Recognised } from './types.ts';

/** A stretch of a text with a meaning; offsets are UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: 'emphasis' | 'strong' | 'link' | 'span' | 'superscript' | 'note';
  /** Of a link. */
  readonly href?: string;
  /** Of a span: the tag of its language. */
  readonly language?: string;
  /** Of a note call, which is a place and holds no text: the note's id, or its label on the page. */
  readonly note?: string;
}

/**
 * Text with its marks. A newline is a line break. Flat, because recognising is a matter of
 * looking at texts; it becomes the inline tree of `@archive/markup` in the end.
 */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type PageBlockType =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'verse'
  | 'separator'
  | 'note';

/** One block of a page, before anything is known about what it means. */
export interface PageBlock {
  readonly type: PageBlockType;
  readonly content: RichText;
  /** 1-based line of the page where it begins, as far as the format tells. */
  readonly line?: number;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of an item: how many lists it is in, beginning with 0. */
  readonly depth?: number;
  /** Of an item: whether its list is numbered. */
  readonly ordered?: boolean;
  /** Of an item: its number or bullet, where that is text of the page; it is not in `content`. */
  readonly marker?: string;
  /** Neighbours with the same number belong to one list, one quotation or one poem. */
  readonly group?: number;
  /** Of a note: the label by which its calls name it. */
  readonly label?: string;
  /** The page sets it off by its markup: a link bar, `<nav>`. */
  readonly navigation?: boolean;
  /** It stands beside the element that the page says holds its text (`<main>`). */
  readonly outside?: boolean;
  /** A cell of a table that does not lay out the page: no date and no signature. */
  readonly cell?: boolean;
  /** Line breaks that were put in where the page had separate blocks. */
  readonly joins?: number;
}

/** What a page says of itself outside its text. */
export interface Declared {
  /** HTML's title element, DOCX's or Markdown's metadata. */
  readonly title?: string;
  readonly language?: string;
  /** A date in a machine-readable place, as it stands there. */
  readonly date?: string;
}

/** A page that was read: its blocks in order, and all that is not in them. */
export interface Page {
  /** The file's name without its folder. */
  readonly name: string;
  readonly kind: PageKind;
  readonly charset: string;
  /** Of the bytes. */
  readonly sha256: string;
  readonly declared: Declared;
  readonly blocks: readonly PageBlock[];
  readonly leftOut: readonly LeftOut[];
  /** What the format itself marks as something other than prose; values are labels of notes. */
  readonly recognised: readonly Recognised[];
  /** Code points of the page's text, counted on the page itself; a line break is one. */
  readonly characters: number;
  /** Those that are not white space. */
  readonly visible: number;
  readonly warnings: readonly ImportFinding[];
}
