import { findDates, nextDigit } from '@archive/dates';
import type { FoundDate } from '@archive/dates';

import type { BundleEntry, SegmentEntry } from '../archive-index.ts';
import type { DatesWithYear } from '../dates/weekday-of.ts';
import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';

/** The dates and the other figures of a text. */
export interface TextValues {
  dates: readonly FoundDate[];
  figures: readonly Figure[];
}

const NONE: TextValues = { dates: [], figures: [] };

const bySegment = new WeakMap<SegmentEntry, TextValues>();

/** Reads the values of a segment, once. */
export function valuesOf(segment: SegmentEntry): TextValues {
  const before = bySegment.get(segment);
  if (before !== undefined) return before;
  const values = read(segment);
  bySegment.set(segment, values);
  return values;
}

function read({ text, masked, bundle }: SegmentEntry): TextValues {
  // Most texts have no figure, and need no mask to show it.
  if (nextDigit(text, 0) === -1) return NONE;
  const dates = findDates(masked, bundle.language);
  return { dates, figures: findFigures(masked, bundle.language, dates) };
}

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
