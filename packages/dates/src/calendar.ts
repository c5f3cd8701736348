import type { Calendar, FoundDate } from './found-date.ts';

const DAY = 86_400_000;
/** Where each calendar's first year begins in ours, and the length of its year in days. */
const EPOCHS: Readonly<Record<Exclude<Calendar, 'gregory'>, { begin: number; year: number }>> = {
  'islamic-umalqura': { begin: Date.UTC(622, 6, 19), year: 354.367 },
  persian: { begin: Date.UTC(622, 2, 22), year: 365.2422 },
};
/** The estimate of a day is at most this many days off. */
const MARGIN = 4;

/** A day of the Gregorian calendar. */
export interface GregorianDay {
  year: number;
  month: number;
  day: number;
}

/**
 * The day of a date in the Gregorian calendar; of several where the date can be read in two ways,
 * or where the begin of a month is a matter of sight, as in the Hijri calendar.
 *
 * @returns nothing for a date without day, month or year, and for a day that the calendar does not have
 * @example
 * gregorianDays({ calendar: 'persian', year: 1400, month: 10, day: 20, … }); // 10 January 2022
 */
export function gregorianDays(date: FoundDate): GregorianDay[] {
  const { year, month, day, calendar } = date;
  if (year === undefined || month === undefined || day === undefined) return [];
  if (calendar !== 'gregory') {
    const time = timeOf(year, month, day, calendar);
    if (time === undefined) return [];
    const around = calendar === 'persian' ? [0] : [0, -1, 1];
    return around.map((offset) => dayOf(time + offset * DAY));
  }
  const days = [{ year, month, day }];
  if (date.swappable === true) days.push({ year, month: day, day: month });
  return days.filter(exists);
}

/**
 * The weekday of a day: 1 for Monday to 7 for Sunday.
 *
 * @example
 * weekdayOf({ year: 2022, month: 1, day: 10 }); // 1
 */
export function weekdayOf({ year, month, day }: GregorianDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

function exists({ year, month, day }: GregorianDay): boolean {
  return new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

function dayOf(time: number): GregorianDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Looks for the day near the place where the length of the year puts it. */
function timeOf(
  year: number,
  month: number,
  day: number,
  calendar: Exclude<Calendar, 'gregory'>,
): number | undefined {
  const { begin, year: length } = EPOCHS[calendar];
  const days = Math.round((year - 1) * length + (month - 1) * (length / 12) + day - 1);
  for (let step = 0; step <= 2 * MARGIN; step++) {
    const offset = step % 2 === 0 ? step / 2 : -(step + 1) / 2;
    const time = begin + (days + offset) * DAY;
    const parts = formatOf(calendar).formatToParts(time);
    const number = (type: string): number =>
      Number(parts.find((part) => part.type === type)?.value);
    if (number('year') === year && number('month') === month && number('day') === day) return time;
  }
  return undefined;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  const before = formats.get(calendar);
  if (before !== undefined) return before;
  const made = new Intl.DateTimeFormat('en', {
    calendar,
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(calendar, made);
  return made;
}
