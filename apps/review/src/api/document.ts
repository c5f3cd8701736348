import type { Finding, LedgerRecord, SegmentRole, Skeleton, Suppression } from '@archive/schema';
import type { SegmentState } from '@archive/translation';

/** One document in one language, to be worked on: `GET /api/documents/:document/:language`. */
export interface WorkDocument {
  skeleton: Skeleton;
  language: string;
  /** The languages that have a bundle of it, the original's first. */
  languages: readonly string[];
  /** In reading order; translators' notes last. */
  segments: readonly WorkSegment[];
  /**
   * All texts, by language and segment: any of them can stand as the source.
   */
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What was found in its files as they are, suppressed findings left out. */
  findings: readonly Finding[];
  /** The findings that somebody said are right to ignore. */
  suppressions: readonly Suppression[];
}

/**
 * The same in the answer to a change: with the texts of its language and of those that it is made
 * from. What is found in it is asked for by itself, so that nobody waits with saving for it:
 * `GET /api/documents/:document/:language/findings`.
 */
export type ChangedDocument = Omit<WorkDocument, 'findings'>;

/** One segment with what is known about its translation. */
export interface WorkSegment {
  id: string;
  /** Nothing for a translator's note. */
  role?: SegmentRole;
  /** `original` in the original itself. */
  state: SegmentState | 'original';
  /** The language it was made from, or will be. */
  from: string;
  /** Why it is outdated, and what its source said when it was made, where that is known. */
  outdated?: { because: 'source' | 'relay'; from: string; was?: string };
  record?: LedgerRecord;
}

/** `PUT /api/documents/:document/:language`: texts, each with the one it was based on. */
export interface SaveRequest {
  texts: Readonly<Record<string, { text: string; base: string }>>;
  /** The name to note, where the person gave one. */
  by?: string;
}

/** What became of it. What is not in conflict is saved. */
export interface SaveResponse {
  document: ChangedDocument;
  /** Texts that somebody else had changed meanwhile: nothing of either is lost, nothing was written over. */
  conflicts: Readonly<Record<string, { yours: string; theirs: string; base: string }>>;
}

/** `POST /api/documents/:document/:language/decisions`. */
export type DecisionRequest = {
  segments: readonly string[];
  /** The hash of the text that was judged: a decision about another text is refused. */
  hashes: Readonly<Record<string, string>>;
  by?: string;
  comment?: string;
} & (
  | { decision: 'state'; state: 'initial' | 'translated' | 'reviewed' | 'final' }
  | { decision: 'valid' }
  | { decision: 'refuse-cosmetic' }
  | { decision: 'comment'; comment: string }
);
