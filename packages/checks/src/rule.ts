import type { Fix, Sentences, Values } from '@archive/schema';

import type {
  ArchiveIndex,
  BundleEntry,
  DocumentEntry,
  FileEntry,
  SegmentEntry,
  SuppressionEntry,
} from './archive-index.ts';

/** How grave a finding is: an error stops a build, a warning asks for a look, an info states what is still to do. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file: a value by its JSON pointer, and a stretch inside that text; or a line and column. */
export type Place =
  | { pointer: string; offset?: number; length?: number }
  | { line: number; column: number; endLine?: number; endColumn?: number };

export type { Sentences, Values };

/** What a rule reports. The rule's id and severity, and what is being looked at, are added to it. */
export interface Problem extends Circumstances {
  /** Which of the rule's sentences says it. */
  says: string;
  /** What fills their gaps. */
  values?: Values;
  /** A known word that was most likely meant: "Did you mean …?" goes behind the help. */
  meant?: string;
}

/** A problem that was put into words when the file was read. */
export interface WordedProblem extends Circumstances, Sentences {
  says?: undefined;
}

interface Circumstances {
  /** The file to put right, where it is another than the one being looked at. */
  file?: string;
  /** Where in it; its beginning when there is nothing to point at. */
  at?: Place;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  /** Where there is one right repair: `archive check --fix` carries it out. */
  fix?: Fix;
  document?: string;
  language?: string;
  segment?: string;
}

interface Described {
  /** As in findings and in docs/checks/<id>.md. */
  id: string;
  severity: Severity;
  /** What the rule asks for, in one sentence. */
  description: string;
  /** All it can say, by case: data, so that translators can have it in their own language. */
  sentences: Readonly<Record<string, Sentences>>;
}

/** Looks at each file as it was read. */
export interface FileRule extends Described {
  scope: 'file';
  check: (file: FileEntry, index: ArchiveIndex) => Iterable<Problem | WordedProblem>;
}

/** Looks at the archive as a whole, once. */
export interface ArchiveRule extends Described {
  scope: 'archive';
  check: (index: ArchiveIndex) => Iterable<Problem>;
}

/** Looks at each document's skeleton. */
export interface DocumentRule extends Described {
  scope: 'document';
  check: (document: DocumentEntry, index: ArchiveIndex) => Iterable<Problem>;
}

/** Looks at each document in each language it has a bundle in. */
export interface BundleRule extends Described {
  scope: 'bundle';
  check: (bundle: BundleEntry, index: ArchiveIndex) => Iterable<Problem>;
}

/** Looks at each segment of each bundle. */
export interface SegmentRule extends Described {
  scope: 'segment';
  /**
   * Bits of `TRAIT`: in a text that holds none of them the rule has nothing to find, and need not be
   * asked. Without it the rule is asked about every text.
   */
  holds?: number;
  check: (segment: SegmentEntry, index: ArchiveIndex) => Iterable<Problem>;
}

/** Looks at each suppression of the ledgers, once the other rules are done. */
export interface SuppressionRule extends Described {
  scope: 'suppression';
  check: (suppression: SuppressionEntry, index: ArchiveIndex) => Iterable<Problem>;
}

/**
 * One rule of quality. It looks up what it needs in the index, touches no disk and changes nothing.
 *
 * @example
 * const shortTitle: Rule = {
 *   id: 'short-title',
 *   severity: 'warning',
 *   description: 'A title has at most 120 characters.',
 *   scope: 'segment',
 *   sentences: {
 *     long: { message: 'The title has {{length}} characters.', help: 'Shorten it.' },
 *   },
 *   *check({ role, text }) {
 *     if (role === 'title' && text.length > 120)
 *       yield { says: 'long', values: { length: text.length } };
 *   },
 * };
 */
export type Rule =
  | FileRule
  | ArchiveRule
  | DocumentRule
  | BundleRule
  | SegmentRule
  | SuppressionRule;
