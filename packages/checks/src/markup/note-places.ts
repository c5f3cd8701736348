import { noteCallPlaces } from '@archive/markup';

import type { SegmentEntry } from '../archive-index.ts';
import { perSegment } from '../per-segment.ts';
import type { Place } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

/** A note call, and where it stands. */
export interface NotePlace {
  note: string;
  segment: SegmentEntry;
  at: Place;
}

const NONE: readonly NotePlace[] = [];

/** The note calls of a text, in reading order; read once. */
export const notePlaces = perSegment((segment): readonly NotePlace[] => {
  if (!segment.text.includes('[^')) return NONE;
  return noteCallPlaces(segment.text).map(({ id, offset, length }) => ({
    note: id,
    segment,
    at: stretch(segment, offset, length),
  }));
});
