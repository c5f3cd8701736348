import { edtfRange } from './edtf-range.ts';
import type { Edtf, EdtfBound, EdtfDate } from './edtf.ts';

const dateForm =
  /^(-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX))(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%])?$/;

/** What was read lately: the dates of a document stand in many places, in each of its languages. */
const known = new Map<string, Edtf | undefined>();
const MOST_KNOWN = 1000;

const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;

/**
 * Reads a date in the Extended Date/Time Format (ISO 8601-2:2019 annex A), levels 0 and 1
 * without times of day and years beyond four digits. `undefined` for anything else, days that no
 * calendar has and intervals that end before they begin included. What it gives back is shared by all
 * who ask for the same date.
 *
 * @example
 * ```ts
 * parseEdtf('2022-01-10');
 * // { type: 'date', year: 2022, month: 1, day: 10, precision: 'day', uncertain: false, approximate: false }
 * parseEdtf('1985-04/..'); // { type: 'interval', from: {…}, to: 'open' }
 * parseEdtf('2022-02-30'); // undefined
 * ```
 */
export function parseEdtf(text: string): Edtf | undefined {
  let edtf = known.get(text);
  if (edtf === undefined && !known.has(text)) {
    edtf = parse(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, edtf);
  }
  return edtf;
}

function parse(text: string): Edtf | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return parseDate(text);
  const from = parseBound(text.slice(0, slash));
  const to = parseBound(text.slice(slash + 1));
  if (from === undefined || to === undefined) return undefined;
  // One end at least has to say something.
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  const { earliest, latest } = edtfRange({ type: 'interval', from, to });
  return earliest <= latest ? { type: 'interval', from, to } : undefined;
}

function parseBound(text: string): EdtfBound | undefined {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parseDate(text);
}

function parseDate(text: string): EdtfDate | undefined {
  const [, yearText, monthText, dayText, mark] = dateForm.exec(text) ?? [];
  if (yearText === undefined) return undefined;
  const firstUnknown = yearText.indexOf('X');
  const unknownDigits = firstUnknown < 0 ? 0 : yearText.length - firstUnknown;
  const year = Number(yearText.replaceAll('X', '0'));
  // There is one year 0, and it has no sign.
  if (Object.is(year, -0)) return undefined;
  const common = {
    type: 'date',
    year,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  } as const;
  if (unknownDigits > 0) {
    if (monthText !== undefined) return undefined;
    return { ...common, precision: unknownDigits === 1 ? 'decade' : 'century' };
  }
  if (monthText === undefined) return { ...common, precision: 'year' };
  if (monthText === 'XX') {
    return dayText === undefined || dayText === 'XX' ? { ...common, precision: 'year' } : undefined;
  }

  const month = Number(monthText);
  if (month in seasons) {
    if (dayText !== undefined) return undefined;
    return { ...common, season: seasons[month as keyof typeof seasons], precision: 'season' };
  }
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined || dayText === 'XX') return { ...common, month, precision: 'month' };
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(common.year, month)) return undefined;
  return { ...common, month, day, precision: 'day' };
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : 28;
}
