import { gregorianDays } from './calendar.ts';
import type { FoundDate } from './found-date.ts';

/**
 * What a date can be the same as: two dates are the same, also across calendars and where one of
 * them can be read in two ways, if they share a key.
 *
 * @example
 * const [source] = findDates('10 January 2022', 'en');
 * const [translation] = findDates('7 جمادى الآخرة 1443', 'ar');
 * dateKeys(source); // ['2022-1-10']
 * dateKeys(translation).includes('2022-1-10'); // true
 */
export function dateKeys(date: FoundDate): string[] {
  const { year = '', month, season, day = '', calendar } = date;
  const own = `${year}-${month ?? season ?? ''}-${day}`;
  if (calendar === 'gregory' && date.swappable !== true) return [own];
  const days = gregorianDays(date).map((one) => `${one.year}-${one.month}-${one.day}`);
  return calendar === 'gregory' ? days : [`${calendar} ${own}`, ...days];
}
