import type { Edtf, EdtfBound, EdtfDate } from './edtf.ts';

/** First and last day a date may mean, as days since 1970-01-01 (proleptic Gregorian). */
export interface EdtfRange {
  /** `-Infinity` where the beginning is open or unknown. */
  earliest: number;
  /** `Infinity` where the end is open or unknown. */
  latest: number;
}

/** First month of each season, in the north: EDTF's seasons name no hemisphere. */
const firstMonth = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/**
 * Tells which days a date spans, so that dates of any precision can be sorted. Winter counts as
 * December to February of the next year.
 *
 * @example
 * ```ts
 * const { earliest, latest } = edtfRange(parseEdtf('2022-01'));
 * earliest * 86_400_000 === Date.UTC(2022, 0, 1); // true
 * latest - earliest; // 30
 * ```
 */
export function edtfRange(edtf: Edtf): EdtfRange {
  if (edtf.type === 'date') return dateRange(edtf);
  return { earliest: boundRange(edtf.from).earliest, latest: boundRange(edtf.to).latest };
}

function boundRange(bound: EdtfBound): EdtfRange {
  if (typeof bound === 'string') return { earliest: -Infinity, latest: Infinity };
  return dateRange(bound);
}

function dateRange(date: EdtfDate): EdtfRange {
  const { year, month = 1, day = 1 } = date;
  switch (date.precision) {
    case 'day':
      return { earliest: dayNumber(year, month, day), latest: dayNumber(year, month, day) };
    case 'month':
      return months(year, month, 1);
    case 'season':
      return months(year, firstMonth[date.season ?? 'spring'], 3);
    case 'year':
      return months(year, 1, 12);
    case 'decade':
      return years(year, 10);
    case 'century':
      return years(year, 100);
    default:
      return date.precision satisfies never;
  }
}

function months(year: number, month: number, count: number): EdtfRange {
  return {
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year, month + count, 1) - 1,
  };
}

/** The digits left open run away from year 0 on both sides: -019X is -199 to -190. */
function years(year: number, count: number): EdtfRange {
  const first = year < 0 ? year - count + 1 : year;
  return months(first, 1, 12 * count);
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Unlike Date.UTC, this takes years below 100 for what they are.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}
