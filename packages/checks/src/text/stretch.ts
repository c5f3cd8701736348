import type { SegmentEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { Place } from '../rule.ts';

/**
 * The place of a stretch of a segment's text.
 *
 * @param offset In UTF-16 units from the start of the text, as `text`, `masked` and `own` count.
 * @param length In UTF-16 units.
 */
export function stretch({ id }: SegmentEntry, offset: number, length = 1): Place {
  return { pointer: pointer(id), offset, length };
}
