import { noteCallPlaces } from '@archive/markup';

import type { SegmentEntry } from '../archive-index.ts';
import type { Place } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

/** A note call, and where it stands. */
export interface NotePlace {
  note: string;
  segment: SegmentEntry;
  at: Place;
}

const NONE: readonly NotePlace[] = [];
const known = new WeakMap<SegmentEntry, readonly NotePlace[]>();

/** The note calls of a text, in reading order; read once. */
export function notePlaces(segment: SegmentEntry): readonly NotePlace[] {
  if (!segment.text.includes('[^')) return NONE;
  let places = known.get(segment);
  if (places === undefined) {
    places = noteCallPlaces(segment.text).map(({ id, offset, length }) => ({
      note: id,
      segment,
      at: stretch(segment, offset, length),
    }));
    known.set(segment, places);
  }
  return places;
}
