import type {
  ArchiveIndex,
  BundleEntry,
  DocumentEntry,
  FileEntry,
  SegmentEntry,
} from './archive-index.ts';

/** How grave a finding is: an error stops a build, a warning asks for a look, an info states what is still to do. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file: a value by its JSON pointer, and a stretch inside that text; or a line and column. */
export type Place =
  | { pointer: string; offset?: number; length?: number }
  | { line: number; column: number; endLine?: number; endColumn?: number };

/** What a rule reports. The rule's id and severity, and what is being looked at, are added to it. */
export interface Problem {
  /** The file to put right, where it is another than the one being looked at. */
  file?: string;
  /** Where in it; its beginning when there is nothing to point at. */
  at?: Place;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do next, in one sentence. */
  help: string;
  /** Where it differs from the rule's own. */
  severity?: Severity;
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
}

/** Looks at each file as it was read. */
export interface FileRule extends Described {
  scope: 'file';
  check: (file: FileEntry, index: ArchiveIndex) => Iterable<Problem>;
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
  check: (segment: SegmentEntry, index: ArchiveIndex) => Iterable<Problem>;
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
 *   *check(segment) {
 *     if (segment.role !== 'title' || segment.text.length <= 120) return;
 *     yield { message: 'The title is very long.', help: 'Shorten it.' };
 *   },
 * };
 */
export type Rule = FileRule | ArchiveRule | DocumentRule | BundleRule | SegmentRule;
