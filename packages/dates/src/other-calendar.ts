import { gregorianDays, type GregorianDay } from './calendar.ts';
import { findDates } from './find-dates.ts';
import type { Calendar, FoundDate } from './found-date.ts';

/** A line's date of another calendar, in ours. */
export interface Converted {
  /** EDTF. */
  readonly issued: string;
  readonly calendar: Exclude<Calendar, 'gregory'>;
  readonly wordsBefore: number;
}

/** Languages whose readers date by another calendar than ours; names of its months mean nothing else there. */
const LANGUAGES = /^(?:ar|ckb|fa|prs|ps|ug|ur)(?:-|$)/;
/** Where the year of the state is the solar one. */
const SOLAR = /^(?:fa|prs|ps)(?:-|$)/;
/** All of them are written in one script, and few lines of others have both. */
const MAY_BE = /^(?=.*\p{Nd})(?=.*[\p{Script=Arabic}۰-۹])/su;
const SOLAR_DIGITS = /[۰-۹]/;
const SOLAR_YEAR = /^[۰-۹]{4}$/;
/** Years of the last and of this century; of ours, nobody writes them. */
const SOLAR_YEARS = { from: 1250, to: 1499 };
/** The names of the calendars, in full and in letters. */
const BEHIND = /^(?:[\s.,،)ـ\u200c\u200d]|هجری|هجرية|هجري|شمسی|خورشیدی|قمری|هـ|ه|ش|ق)*$/u;
const MOST_WORDS_BEFORE = 6;

/** Reads a line that is a date of the Persian or Hijri calendar, perhaps with a place before it. */
export function readOtherCalendar(
  line: string,
  languages: readonly string[],
): Converted | undefined {
  if (!MAY_BE.test(line)) return undefined;
  for (const language of languages) {
    if (!LANGUAGES.test(language)) continue;
    const found = SOLAR.test(language) ? solarDates(line, language) : findDates(line, language);
    const [date] = found;
    if (date === undefined || date.calendar === 'gregory' || found.length > 1) continue;
    const { calendar, start, end, weekday } = date;
    const before = line.slice(0, Math.min(start, weekday?.start ?? start));
    const wordsBefore = before.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
    const isLine = BEHIND.test(line.slice(end)) && !/\p{Nd}/u.test(before);
    const issued = isLine && wordsBefore <= MOST_WORDS_BEFORE ? edtf(date) : undefined;
    if (issued !== undefined) return { issued, calendar, wordsBefore };
  }
  return undefined;
}

/** Dates in words, and those in Persian digits alone: ۱۴۰۰/۱۰/۲۰, ۱۴۰۰. */
function solarDates(line: string, language: string): FoundDate[] {
  const year = SOLAR_YEAR.test(line.trim()) ? line.trim() : '';
  if (year !== '') {
    const value = Array.from(year).reduce(
      (sum, digit) => sum * 10 + '۰۱۲۳۴۵۶۷۸۹'.indexOf(digit),
      0,
    );
    const [start, end] = [line.indexOf(year), line.indexOf(year) + year.length];
    return isSolar(value) ? [{ calendar: 'persian', year: value, start, end, numbers: [] }] : [];
  }
  return findDates(line, language).map((date) =>
    date.calendar === 'gregory' && isSolar(date.year) && SOLAR_DIGITS.test(line)
      ? { ...date, calendar: 'persian' }
      : date,
  );
}

function isSolar(year = 0): boolean {
  return year >= SOLAR_YEARS.from && year <= SOLAR_YEARS.to;
}

function edtf(date: FoundDate): string | undefined {
  // When a Hijri month begins is a matter of sight.
  if (date.calendar !== 'persian') return iso(gregorianDays(date)[0], '~');
  if (date.day !== undefined) return iso(gregorianDays(date)[0]);
  if (date.year === undefined) return undefined;
  const [first, last] = date.month === undefined ? [1, 12] : [date.month, date.month];
  const begin = iso(gregorianDays({ ...date, month: first, day: 1 })[0]);
  const days = [31, 30, 29].flatMap((day) => gregorianDays({ ...date, month: last, day }));
  const end = iso(days[0]);
  return begin === undefined || end === undefined ? undefined : `${begin}/${end}`;
}

function iso(day: GregorianDay | undefined, mark = ''): string | undefined {
  if (day === undefined) return undefined;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.year}-${two(day.month)}-${two(day.day)}${mark}`;
}
