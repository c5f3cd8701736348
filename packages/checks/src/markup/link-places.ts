import { addressPlaces } from '@archive/markup';

import type { SegmentEntry } from '../archive-index.ts';
import type { Place } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

/** A link, and where its address stands. */
export interface LinkPlace {
  href: string;
  at: Place;
}

const NONE: readonly LinkPlace[] = [];
const known = new WeakMap<SegmentEntry, readonly LinkPlace[]>();

/** The links of a text, in reading order; read once. */
export function linkPlaces(segment: SegmentEntry): readonly LinkPlace[] {
  if (!segment.text.includes('](')) return NONE;
  let places = known.get(segment);
  if (places === undefined) {
    places = addressPlaces(segment.text).map(({ href, offset, length }) => ({
      href,
      at: stretch(segment, offset, length),
    }));
    known.set(segment, places);
  }
  return places;
}
