import type { Inline } from '@archive/markup';

/** An item of a list, written, with the list inside it. */
export interface WrittenItem {
  /** Empty where only the list inside has a text. */
  text: string;
  items: WrittenItem[];
  ordered: boolean;
}

/** A section of notes, written. */
export interface WrittenNotes {
  /** "Notes". */
  title: string;
  /** What a note of this section is called where it stands alone; undefined for the author's. */
  kind?: string;
  notes: { id: string; mark: string; text: string }[];
}

/** What a call becomes: the note it means, if there is one, and what stands at the call. */
interface WrittenCall {
  id: string;
  mark: string;
  hasNote: boolean;
}

/** How to write inlines. */
export interface InlineFormat {
  call: (id: string) => WrittenCall;
  resolve: (href: string) => string | undefined;
}

/** A format that is lines of text: how it writes each kind of block. */
export interface Format {
  inline: (inlines: readonly Inline[], format: InlineFormat) => string;
  /** The same without line breaks, for a heading. */
  inlineOnOneLine: (inlines: readonly Inline[], format: InlineFormat) => string;
  /** Text that holds no markup, such as a label. */
  plain: (text: string) => string;
  /** A heading of level 1 to 6, of which 1 is the title. */
  heading: (text: string, level: number) => string;
  quote: (paragraphs: string[]) => string;
  /** Who is quoted. */
  attribution: (text: string) => string;
  /** `follows`: whether it stands right behind a list that does not follow one. */
  list: (items: WrittenItem[], ordered: boolean, follows: boolean) => string;
  verse: (stanzas: string[]) => string;
  /** `alt` is plain text. */
  figure: (address: string, alt: string) => string;
  separator: string;
  notes: (section: WrittenNotes) => string;
  /** A thing that is known of the text, in one line or several. */
  fact: (label: string, values: string[]) => string;
}
