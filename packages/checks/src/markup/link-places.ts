import { addressPlaces } from '@archive/markup';

import { perSegment } from '../per-segment.ts';
import type { Place } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

/** A link, and where its address stands. */
export interface LinkPlace {
  href: string;
  at: Place;
}

const NONE: readonly LinkPlace[] = [];

/** The links of a text, in reading order; read once. */
export const linkPlaces = perSegment((segment): readonly LinkPlace[] => {
  if (!segment.text.includes('](')) return NONE;
  return addressPlaces(segment.text).map(({ href, offset, length }) => ({
    href,
    at: stretch(segment, offset, length),
  }));
});
