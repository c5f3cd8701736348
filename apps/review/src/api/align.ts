import type { SegmentRole, Skeleton } from '@archive/schema';
import type { SegmentState } from '@archive/translation';

/**
 * A translation beside its original, text by text, as the files have it:
 * `GET /api/align/:document/:language`. The original itself has none.
 */
export interface Alignment {
  skeleton: Skeleton;
  language: string;
  /** The texts of the original, by segment. */
  original: Readonly<Record<string, string>>;
  /** The texts of the translation, translators' notes among them. */
  translation: Readonly<Record<string, string>>;
  /** Texts that stand beside no segment: what the ledger keeps as obsolete, by its ids. */
  unplaced: Readonly<Record<string, string>>;
  /** Those with a text in either language. */
  segments: readonly AlignedSegment[];
}

/** One segment, and how far its text has come. */
interface AlignedSegment {
  id: string;
  role: SegmentRole;
  state: SegmentState;
  /** From 0 to 1: how sure the import was of the pair, while nobody has looked at it. */
  confidence?: number;
}

/** A text and where it comes from: ids of segments, and `obsolete/<id>` for one that stood beside none. */
export interface ArrangedText {
  text: string;
  from: readonly string[];
}

/** `PUT /api/align/:document/:language`: the texts beside other segments. */
export interface AlignRequest {
  /** By segment, what stands there now and what the file had; the empty text for a gap. */
  texts: Readonly<Record<string, ArrangedText & { base: string }>>;
  /** All texts that stand beside nothing. */
  unplaced: readonly ArrangedText[];
  /** Those the ledger kept when it was read. */
  unplacedBase: Readonly<Record<string, string>>;
  /** The name to note, where the person gave one. */
  by?: string;
}

/** What became of it: either all is saved, or, where somebody changed a text meanwhile, nothing. */
export interface AlignResponse {
  saved: boolean;
  /** As the files have it now. */
  alignment: Alignment;
}
