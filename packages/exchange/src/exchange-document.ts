import type { Comment, SegmentRole } from '@archive/schema';
import type { SegmentState } from '@archive/translation';

/** One document in one language on its way to a translator: what the files of every format are made of. */
export interface ExchangeDocument {
  /** The document's id. */
  document: string;
  /** The tag of the language it is translated from; absent where it is the original itself. */
  from?: string;
  /** The tag of the language it is translated into. */
  language: string;
  /** In reading order; translators' notes last. */
  segments: readonly ExchangeSegment[];
}

/** One segment with all a translator needs. */
export interface ExchangeSegment {
  id: string;
  role: SegmentRole | 'translators-note';
  /** What a Markdown file writes before it: `## `, `- `, `> `, or nothing. */
  mark: string;
  /** The text it is translated from; empty where there is none. */
  source: string;
  /** The translation; empty where it is missing. */
  text: string;
  state: SegmentState;
  /** Whether the source has moved on since it was translated. */
  outdated: boolean;
  /** What the source said when it was translated, where that is known and was in `from`. */
  previous?: string;
  comments: readonly Comment[];
}
