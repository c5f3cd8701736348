import type { ChangedFile } from '@archive/history';
import type { Finding } from '@archive/schema';
import type { Coverage, SegmentState, WordChange } from '@archive/translation';

/** What a change does to an archive, language by language. */
export interface Report {
  /** The id of the commit it is compared with. */
  base: string;
  /** The id of the later commit; left out for the working tree. */
  head?: string;
  /** Who made its commits, co-authors included. */
  authors: string[];
  /** The languages in which something changed, in the archive's order. */
  languages: LanguageReport[];
  /** What `archive check` finds now and did not before, and the other way round; moved lines do not count. */
  findings: FindingsChange;
  /** Changed files that hold neither a language's texts nor its ledgers. */
  otherFiles: ChangedFile[];
  /** Where the texts of one language alone were changed: what else was. */
  outside?: Outside;
}

/** What a change of one language touches besides. */
export interface Outside {
  language: string;
  files: ChangedFile[];
}

/** Findings that came and went. */
export interface FindingsChange {
  added: Finding[];
  cleared: Finding[];
}

/** What changed in one language. */
export interface LanguageReport {
  tag: string;
  /** Its name in itself, or its tag. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** How much of the whole archive is translated. */
  before: Coverage;
  after: Coverage;
  documents: DocumentReport[];
}

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
