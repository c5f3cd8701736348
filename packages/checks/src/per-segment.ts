import type { ArchiveIndex, SegmentEntry } from './archive-index.ts';

/** Each question that is asked about segments has its own place among what is known of one. */
let questions = 0;

/** Anything but nothing, which stands for what was not asked yet. */
type Answer = object | number | string;

/**
 * Remembers what was found out about a segment, for as long as the segment is kept. Each text is
 * looked at by dozens of rules, and most of what they ask is asked by several. A place in an array
 * is there at once, and goes with its segment; a map of all segments would be a look-up each time.
 *
 * @param find Finds it out; it is asked once a segment, and may not answer with nothing.
 * @example
 * const wordCount = perSegment((segment) => segment.plain.split(' ').length);
 * wordCount(segment); // counted
 * wordCount(segment); // remembered
 */
export function perSegment<T extends Answer>(
  find: (segment: SegmentEntry) => T,
): (segment: SegmentEntry) => T {
  const place = questions++;
  return (segment) => {
    // Only this question has that place, and so what stands there is an answer to it.
    const before = segment.known[place] as T | undefined;
    return before ?? remember(segment, place, find(segment));
  };
}

/** The same for what takes a look at the rest of the archive, which is one and the same for a segment. */
export function perSegmentOf<T extends Answer>(
  find: (segment: SegmentEntry, index: ArchiveIndex) => T,
): (segment: SegmentEntry, index: ArchiveIndex) => T {
  const place = questions++;
  return (segment, index) => {
    const before = segment.known[place] as T | undefined;
    return before ?? remember(segment, place, find(segment, index));
  };
}

function remember<T>({ known }: SegmentEntry, place: number, found: T): T {
  known[place] = found;
  return found;
}
