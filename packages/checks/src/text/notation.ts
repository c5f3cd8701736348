import type { SegmentEntry } from '../archive-index.ts';

/** A date as EDTF writes it, "2004-06%". */
const DATED = /^\d{4}-\d{2}(?:-\d{2})?[?~%]$/;
/** So long a notation may be. */
const REACH = 40;

/**
 * Whether a mark is part of a notation and no punctuation: of an EDTF date, or of a word with a digit
 * that stands in the source in the same way, such as "1984?".
 *
 * @param offset Where the mark stands in the segment's text.
 */
export function isNotation({ own, source }: SegmentEntry, offset: number): boolean {
  const word = /\S*$/.exec(own.slice(Math.max(0, offset - REACH), offset + 1))?.[0] ?? '';
  if (DATED.test(word)) return true;
  return /\d/.test(word) && source?.own.includes(word) === true;
}
