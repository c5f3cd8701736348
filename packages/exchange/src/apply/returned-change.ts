import type { SegmentState } from '@archive/translation';

/** What a file changed of one segment. */
export interface ReturnedChange {
  segment: string;
  /** Its text; empty before where it was missing. */
  text?: { before: string; after: string };
  state?: { before: SegmentState; after: SegmentState };
  /** It says what its source says now, though that has moved on. */
  valid?: boolean;
  /** A comment that was added. */
  comment?: string;
}
