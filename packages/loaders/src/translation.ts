/** How a document's text in one language came about, and how it stands. */
export interface Translation {
  /** The languages it was made from, the original's alone in most cases. */
  readonly from: readonly string[];
  /** The least of its segments' states, as in XLIFF: `final` says that every one of them is. */
  readonly state: 'initial' | 'translated' | 'reviewed' | 'final';
  /** The day of the last work on it, `YYYY-MM-DD`, where that is known. */
  readonly on?: string;
  /** Who made it or reviewed it, by name. */
  readonly by: readonly string[];
  /** Ids of segments whose source has moved on since. */
  readonly outdated: readonly string[];
  /** Ids of segments that are not translated yet. */
  readonly missing: readonly string[];
}
