import type { Coverage, SegmentState, WordChange } from '@archive/translation';

/** What changed in one document, or one file of names, in one language. */
export interface DocumentReport {
  /** A document's id, or the name of a file of names: `archive`, `collections`, `interface`. */
  id: string;
  /** Its title in this language, or else in the original's; empty for a file of names. */
  title: string;
  /** Whether this is the language the document was written in. */
  original: boolean;
  /** Whether a faulty file stood in the way of a comparison; the findings say which. */
  unreadable: boolean;
  /** How much of it is translated; left out for originals, for names, and where there was no document. */
  before?: Coverage;
  after?: Coverage;
  texts: TextChange[];
  /** Texts that stayed as they were while what is known about them changed. */
  states: StateChange[];
  /** Texts whose words and state both stayed, but which were commented on, or said to hold for a changed source. */
  noted: string[];
}

/** A text that was written, edited or taken away. */
export interface TextChange {
  segment: string;
  before?: string;
  after?: string;
  /** From the one to the other, word by word. */
  words: readonly WordChange[];
  /** What it is a translation of, as that is now. */
  source?: { language: string; text: string };
  /** Left out for originals, translators' notes and names. */
  state?: { before: State | undefined; after: State | undefined };
}

/** A text whose state changed. */
export interface StateChange {
  segment: string;
  before: State | undefined;
  after: State | undefined;
}

/** How a translated text stands. */
export interface State {
  state: SegmentState;
  outdated: boolean;
}
