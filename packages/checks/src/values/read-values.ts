import { findDates } from '@archive/dates';
import type { FoundDate } from '@archive/dates';

import type { BundleEntry, SegmentEntry } from '../archive-index.ts';
import type { DatesWithYear } from '../dates/weekday-of.ts';
import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import { perSegment } from '../per-segment.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';

/** The dates and the other figures of a text. */
export interface TextValues {
  dates: readonly FoundDate[];
  figures: readonly Figure[];
}

const NONE: TextValues = { dates: [], figures: [] };

/** The values of a segment, read once. */
export const valuesOf = perSegment((segment: SegmentEntry): TextValues => {
  if ((traitsOf(segment) & TRAIT.digit) === 0) return NONE;
  const { masked, bundle } = segment;
  const dates = findDates(masked, bundle.language);
  return { dates, figures: findFigures(masked, bundle.language, dates) };
});

const byBundle = new WeakMap<BundleEntry, DatesWithYear>();

/** The dates of a bundle that name a year. */
export function datesWithYear(bundle: BundleEntry): DatesWithYear {
  const before = byBundle.get(bundle);
  if (before !== undefined) return before;
  const { title, subtitle } = bundle.document.skeleton;
  const dates = {
    title: [title, subtitle].flatMap((id) => withYear(bundle.segments.get(id ?? ''))),
    all: [...bundle.segments.values()].flatMap(withYear),
  };
  byBundle.set(bundle, dates);
  return dates;
}

function withYear(segment: SegmentEntry | undefined): FoundDate[] {
  return segment === undefined
    ? []
    : valuesOf(segment).dates.filter(({ year }) => year !== undefined);
}
