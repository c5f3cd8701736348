import { calendarWords } from './find/calendar-words.ts';
import { eastAsianDates } from './find/east-asian-dates.ts';
import { namedDates } from './find/named-dates.ts';
import { numericDates } from './find/numeric-dates.ts';
import { tokensAroundNumbers } from './find/tokens.ts';
import type { FoundDate } from './found-date.ts';

/**
 * Finds the dates in running text: with a month or season in words of its language, in numbers,
 * in the units of Chinese, Japanese and Korean; of the Gregorian, Hijri and Persian calendars; with
 * the weekday that stands beside them. Each day of `2 to 11 January 2022` is a date of its own.
 * A year alone, and a month without a number, are none.
 *
 * @param text - plain text; U+FFFC counts as nothing
 * @param language - a BCP 47 tag
 * @returns the dates in the order of the text; they do not overlap
 * @example
 * findDates('le lundi 10 janvier 2022', 'fr');
 * // [{ year: 2022, month: 1, day: 10, calendar: 'gregory', start: 9, end: 24,
 * //    weekday: { value: 1, start: 3, end: 8 }, numbers: [{ value: 10, … }, { value: 2022, … }] }]
 */
export function findDates(text: string, language: string): FoundDate[] {
  const tokens = tokensAroundNumbers(text, calendarWords(language));
  if (tokens.length === 0) return [];
  const dates = eastAsianDates(text);
  // Of what two readers find in one place, the earlier one is right.
  for (const found of [numericDates(tokens), namedDates(tokens, language)])
    dates.push(...found.filter((date) => !dates.some((other) => overlap(date, other))));
  return dates.toSorted((a, b) => a.start - b.start);
}

function overlap(a: FoundDate, b: FoundDate): boolean {
  return a.start < b.end && b.start < a.end;
}
