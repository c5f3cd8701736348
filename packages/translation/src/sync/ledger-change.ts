/**
 * What a sync did to one segment of a ledger.
 *
 * - `new`: a text the ledger did not know is recorded.
 * - `edited`: the text is another than the recorded one; its state begins anew.
 * - `outdated`: the source has moved on, and what it said is now kept.
 * - `healed`: the source says again what the text was made from, or the change was cosmetic.
 * - `removed`: the text or its segment is gone; its record goes.
 * - `unneeded`: a record of a text that is translated from nothing goes: the original's, a
 *   translator's note.
 */
export interface LedgerChange {
  type: 'new' | 'edited' | 'outdated' | 'healed' | 'removed' | 'unneeded';
  segment: string;
  /** Of `edited`: it was outdated, and is now taken to say what its source says. */
  wasOutdated?: boolean;
  /** Of `removed`: whether its text is now kept under `obsolete`. */
  kept?: boolean;
}

/** A text that a ledger should keep and that nobody could find. */
export interface LostText {
  segment: string;
  /** The tag of the language it was written in. */
  language: string;
  /** What `hashText` makes of it. */
  hash: string;
}
