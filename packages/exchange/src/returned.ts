import type { Finding, LedgerRecord } from '@archive/schema';

import type { Base } from './base.ts';
import type { FormatName } from './format-name.ts';

/** What a file says of one document in one language. */
export interface ReturnedDocument {
  format: FormatName;
  /** The document's id, as the file has it. */
  document: string;
  /** The language it was translated from, as the file has it; absent where it does not say. */
  from?: string;
  /** The language it was translated into, as the file has it: `fr_FR` and `FR` are possible. */
  language: string;
  /** Who translated it, where the file says so. */
  by?: string;
  segments: readonly ReturnedSegment[];
}

/** What a file says of one segment. */
export interface ReturnedSegment {
  id: string;
  /** The translation; absent or empty where the file has none. In a Markdown file with its block's mark. */
  text?: string;
  /** The text it was made from, or else its hash. */
  source?: string;
  sourceHash?: string;
  /** What the file left the archive with; absent where it does not say. */
  base?: Base;
  /** What the file claims about the translation's state. */
  claim?: Claim;
  /** What people wrote on it, those comments included that the file left the archive with. */
  comments?: readonly string[];
  /** Where it stands in the file. */
  line?: number;
  column?: number;
  /** Where a second paragraph follows in the file, though a segment is one. */
  second?: { line: number; column: number };
}

/**
 * What a file claims about the state of a translation.
 *
 * - A state, as XLIFF has it. `outdated`: the mark that the source had moved on is still there.
 * - `done` or `unfinished`, as PO's flag has it.
 */
export type Claim =
  | { type: 'state'; state: LedgerRecord['state']; outdated: boolean }
  | { type: 'done' | 'unfinished' };

/** What was read from a file. */
export interface ReadFile {
  documents: readonly ReturnedDocument[];
  /** What was left out of it: warnings, and remarks on the file as a whole. */
  findings: readonly Finding[];
}
