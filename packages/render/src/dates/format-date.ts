import { parseEdtf, type EdtfDate, type EdtfInterval } from '@archive/schema';

import { formatNumber, ordinalForm } from '../language.ts';
import { fill, type Translate } from '../translate.ts';
import { dateFormat, type CalendarPrecision } from './date-formats.ts';
import { formatInMonth } from './in-month.ts';
import { romanNumeral } from './roman-numeral.ts';
import { writtenParts } from './written-parts.ts';

/**
 * Says a date in words: days, months, years and stretches between them as Intl has them, but for the
 * first of a month where a language writes it otherwise (1er août), always in the Gregorian calendar and in the
 * language's own digits; seasons, decades, centuries, "about",
 * "uncertain", "since" and "until" as the interface bundle has them. A language that Intl has no
 * data for gets the figures of the date as they are. Figures and what belongs to them are held
 * together by no-break spaces.
 *
 * Of a century the bundle may say `{{number}}` (20th) or `{{roman}}` (XX), whichever its language
 * writes.
 *
 * @param edtf - a date in the Extended Date/Time Format, as in a skeleton
 * @param language - the BCP 47 tag to write by: `en` is "August 1, 1994", `en-GB` is "1 August 1994"
 * @param t - the `t` of i18next for this language, bound to the namespace `interface`
 * @returns the date in words; of what is no such date, the text as it is
 *
 * @example
 * ```ts
 * formatDate('2022-01-10', 'fr', t); // '10\u00A0janvier 2022'
 * formatDate('19XX', 'es', t); // 'siglo\u00A0XX'
 * formatDate('1984~', 'en', t); // 'about 1984'
 * formatDate('2022-01-10/12', 'en', t); // no such date: '2022-01-10/12'
 * ```
 */
export function formatDate(edtf: string, language: string, t: Translate): string {
  const date = parseEdtf(edtf);
  if (date === undefined) return edtf;
  return date.type === 'date' ? formatSingle(date, language, t) : formatInterval(date, language, t);
}

function formatSingle(date: EdtfDate, language: string, t: Translate): string {
  let text = formatPrecision(date, language, t);
  if (date.approximate) text = fill(t, 'date-about', { date: text });
  if (date.uncertain) text = fill(t, 'date-uncertain', { date: text });
  return text;
}

function formatPrecision(date: EdtfDate, language: string, t: Translate): string {
  const { precision, season, year } = date;
  switch (precision) {
    case 'day':
    case 'month':
    case 'year':
      return formatCalendar(date, precision, language);
    case 'season':
      return fill(t, `season-${season ?? 'spring'}`, { year: formatYear(year, language) });
    case 'decade':
      return year < 1
        ? formatYears(year, 10, language)
        : fill(t, 'decade', { year: formatNumber(year, language) });
    case 'century':
      return year < 0 ? formatYears(year, 100, language) : formatCentury(year, language, t);
  }
}

/**
 * "20th" or "XX": a bundle has what its language writes, and may have `century_one`, `century_two`,
 * `century_few` for its ordinals.
 */
function formatCentury(year: number, language: string, t: Translate): string {
  const number = Math.floor(year / 100) + 1;
  const context = ordinalForm(language, number);
  return fill(t, 'century', {
    context,
    number: formatNumber(number, language),
    roman: romanNumeral(number),
  });
}

/** Interface words have no era, so a decade or century before year 1 is said as its years. */
function formatYears(year: number, count: number, language: string): string {
  // As in edtfRange: the open digits run away from year 0 on both sides.
  const first = year < 0 ? year - count + 1 : year;
  return formatRange(yearOnly(first), yearOnly(first + count - 1), 'year', language);
}

function yearOnly(year: number): EdtfDate {
  return { type: 'date', year, precision: 'year', uncertain: false, approximate: false };
}

function formatYear(year: number, language: string): string {
  return year < 1 ? formatCalendar(yearOnly(year), 'year', language) : formatNumber(year, language);
}

function formatCalendar(date: EdtfDate, precision: CalendarPrecision, language: string): string {
  const { year, month = 1, day = 1 } = date;
  const format = dateFormat(language, precision, year < 1);
  if (format === null) return figures(date);
  return year < 1
    ? joined(format.formatToParts(instant(date)), language)
    : formatInMonth(format, language, { year, month, day });
}

function formatInterval({ from, to }: EdtfInterval, language: string, t: Translate): string {
  if (typeof from === 'string') return typeof to === 'string' ? '' : until(to, language, t);
  if (typeof to === 'string') return since(from, language, t);
  const precision = sharedPrecision(from, to);
  if (precision !== undefined) return formatRange(from, to, precision, language);
  return `${formatSingle(from, language, t)} – ${formatSingle(to, language, t)}`;
}

function since(date: EdtfDate, language: string, t: Translate): string {
  return fill(t, 'date-since', { date: formatSingle(date, language, t) });
}

function until(date: EdtfDate, language: string, t: Translate): string {
  return fill(t, 'date-until', { date: formatSingle(date, language, t) });
}

/** The precision of two dates that Intl can say as one stretch: "10–12 January 2022". */
function sharedPrecision(from: EdtfDate, to: EdtfDate): CalendarPrecision | undefined {
  const { precision } = from;
  if (precision !== to.precision || isMarked(from) || isMarked(to)) return undefined;
  return precision === 'day' || precision === 'month' || precision === 'year'
    ? precision
    : undefined;
}

function isMarked(date: EdtfDate): boolean {
  return date.approximate || date.uncertain;
}

function formatRange(
  from: EdtfDate,
  to: EdtfDate,
  precision: CalendarPrecision,
  language: string,
): string {
  const format = dateFormat(language, precision, from.year < 1);
  return format === null
    ? `${figures(from)} – ${figures(to)}`
    : joined(format.formatRangeToParts(instant(from), instant(to)), language);
}

function joined(parts: readonly Intl.DateTimeFormatPart[], language: string): string {
  return writtenParts(parts, language)
    .map(({ value }) => value)
    .join('');
}

function instant({ year, month = 1, day = 1 }: EdtfDate): Date {
  const date = new Date(0);
  // Unlike Date.UTC, this takes years below 100 for what they are.
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function figures({ year, month, day }: EdtfDate): string {
  const sign = year < 0 ? '-' : '';
  return [sign + pad(Math.abs(year), 4), month && pad(month, 2), day && pad(day, 2)]
    .filter((part) => part !== undefined)
    .join('-');
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
