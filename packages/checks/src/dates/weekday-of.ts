import { gregorianDays, weekdayOf } from '@archive/dates';
import type { FoundDate } from '@archive/dates';

/** The last countries of Europe to change to the Gregorian calendar did so in the years before. */
const ALL_GREGORIAN_FROM = 1924;

/**
 * The weekdays that a date can fall on: one, or several where its calendar is not known for certain.
 * A date without a year takes the years that its document names.
 *
 * @param years - years to try for a date without one
 */
export function weekdaysOf(date: FoundDate, years: readonly number[]): Set<number> {
  const weekdays = new Set<number>();
  for (const year of date.year === undefined ? years : [date.year])
    for (const day of gregorianDays({ ...date, year })) {
      weekdays.add(weekdayOf(day));
      const isJulian = day.year < ALL_GREGORIAN_FROM && date.calendar === 'gregory';
      if (isJulian) weekdays.add(julianWeekday(day.year, day.month, day.day));
    }
  return weekdays;
}

/** The weekday of a day of the Julian calendar, 1 for Monday to 7 for Sunday. */
function julianWeekday(year: number, month: number, day: number): number {
  const before = month <= 2 ? 1 : 0;
  const y = year - before;
  const m = month + 12 * before - 2;
  const sunday0 = (day + Math.floor((31 * m) / 12) + y + Math.floor(y / 4) + 5) % 7;
  return sunday0 === 0 ? 7 : sunday0;
}

/** The dates of a document that name a year. */
export interface DatesWithYear {
  /** Those of its title and subtitle. */
  title: readonly FoundDate[];
  /** All of them. */
  all: readonly FoundDate[];
}

/** The years that a document names for a day; else for its month, in the title or else anywhere. */
export function likelyYears(date: FoundDate, { title, all }: DatesWithYear): number[] {
  const inMonth = (dates: readonly FoundDate[]): FoundDate[] =>
    dates.filter(({ month, calendar }) => month === date.month && calendar === date.calendar);
  const months = inMonth(all);
  const days = months.filter(({ day }) => day === date.day);
  const named = [days, inMonth(title), months].find(({ length }) => length > 0) ?? [];
  return [...new Set(named.map(({ year = 0 }) => year))];
}
