import { parseEdtf } from '@archive/schema';
import type { EdtfDate } from '@archive/schema';

import { recent } from '../remembered.ts';

/** A date as far as it is known in the calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** Whether it is no more than likely, or about then. */
  readonly isVague: boolean;
}

/**
 * A date for machines that know years, months and days only: of a stretch of time its beginning.
 * `undefined` where not even the year is known.
 *
 * @example
 * calendarDate('1984~'); // { year: 1984, isVague: true }
 */
export function calendarDate(edtf: string): CalendarDate | undefined {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return undefined;
  const date = parsed.type === 'date' ? parsed : parsed.from;
  return typeof date === 'string' ? undefined : known(date);
}

/**
 * The same as ISO 8601 has it: `2022-01-10`, `2022-01` or `2022`; with something else between the
 * figures where a format wants it.
 */
export function isoDate(edtf: string, separator = '-'): string | undefined {
  return said(`${separator}${edtf}`, () => written(edtf, separator));
}

// A page says one date in many places.
const said = recent<string | undefined>();

function written(edtf: string, separator: string): string | undefined {
  const date = calendarDate(edtf);
  // Other years are written in several ways, and read in fewer.
  if (date === undefined || date.year < 1 || date.year > 9999) return undefined;
  return [date.year, date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join(separator);
}

function known({ precision, year, month, day, ...date }: EdtfDate): CalendarDate | undefined {
  if (precision === 'decade' || precision === 'century') return undefined;
  return { year, month, day, isVague: date.uncertain || date.approximate };
}
