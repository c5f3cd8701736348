import type { FoundDate } from '@archive/dates';

import type { SegmentEntry } from '../archive-index.ts';
import type { DateDifference } from '../dates/compare-dates.ts';
import { likelyYears, weekdaysOf } from '../dates/weekday-of.ts';
import { pointer } from '../pointer.ts';
import type { Place, Problem, SegmentRule } from '../rule.ts';
import { stretch } from '../text/stretch.ts';
import { valueDifferences } from '../values/compare-values.ts';
import { datesWithYear, valuesOf } from '../values/read-values.ts';

/** Dates are compared by the day they name, whatever the language and the calendar. */
export const dates: SegmentRule = {
  id: 'dates',
  severity: 'warning',
  description: 'A translation has the dates of its source, and a weekday is that of its date.',
  scope: 'segment',
  sentences: {
    changed: {
      message: 'The source has the date "{{source}}", the translation "{{target}}".',
      help: 'Write the date of the source, as your language writes it.',
    },
    missing: {
      message: 'The date "{{source}}" of the source is not in the translation.',
      help: 'Write it as your language writes it.',
    },
    added: {
      message: 'The date "{{target}}" is not in the source.',
      help: 'Take it out, or correct it.',
    },
    weekday: {
      message: '"{{target}}" is a {{expected}}, not a {{weekday}}.',
      help: 'Find out which of the two is wrong; an error of the author stays in the text, and a note says so.',
    },
    'source-weekday': {
      message: 'In the source this day is "{{source}}", in the translation "{{target}}".',
      help: 'Write the weekday of the source.',
    },
  },
  *check(segment, index) {
    for (const difference of valueDifferences(segment, index).dates)
      yield problem(segment, difference);
    for (const date of valuesOf(segment).dates) {
      const fault = weekdayFault(segment, date);
      if (fault !== undefined) yield fault;
    }
  },
};

function problem(segment: SegmentEntry, difference: DateDifference): Problem {
  const from = segment.source ?? segment;
  if (difference.type === 'weekday') {
    const [source, target] = [difference.source.weekday, difference.target.weekday];
    return {
      says: 'source-weekday',
      at: placeOf(segment, target),
      values: { source: textOf(from, source), target: textOf(segment, target) },
    };
  }
  const source = 'source' in difference ? textOf(from, difference.source) : '';
  const target = 'target' in difference ? textOf(segment, difference.target) : '';
  return {
    says: difference.type,
    at: placeOf(segment, 'target' in difference ? difference.target : undefined),
    values: { source, target },
  };
}

function weekdayFault(segment: SegmentEntry, date: FoundDate): Problem | undefined {
  const { weekday } = date;
  if (weekday === undefined || date.day === undefined) return undefined;
  // The source's fault is reported there, and a translation that repeats it is faithful.
  const years = date.year === undefined ? likelyYears(date, datesWithYear(segment.bundle)) : [];
  const possible = weekdaysOf(date, years);
  const [first] = possible;
  if (first === undefined || possible.has(weekday.value)) return undefined;
  if (isInSource(segment, weekday.value)) return undefined;
  return {
    says: 'weekday',
    at: placeOf(segment, weekday),
    values: {
      target: textOf(segment, date),
      weekday: textOf(segment, weekday),
      expected: nameOf(first, segment.bundle.language),
    },
  };
}

/** Whether the source of a translation has that weekday beside a date. */
function isInSource({ source }: SegmentEntry, weekday: number): boolean {
  if (source === undefined) return false;
  return valuesOf(source).dates.some(
    (date) => date.weekday?.value === weekday && weekdayFault(source, date) !== undefined,
  );
}

/** A weekday in a language's own word. */
function nameOf(weekday: number, language: string): string {
  // 3 January 2022 was a Monday.
  const day = Date.UTC(2022, 0, 2 + weekday);
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}

interface Stretch {
  start: number;
  end: number;
}

function textOf({ masked }: SegmentEntry, place: Stretch | undefined): string {
  return place === undefined ? '' : masked.slice(place.start, place.end).replaceAll('\uFFFC', '');
}

function placeOf(segment: SegmentEntry, place: Stretch | undefined): Place {
  if (place === undefined) return { pointer: pointer(segment.id) };
  return stretch(segment, place.start, place.end - place.start);
}
