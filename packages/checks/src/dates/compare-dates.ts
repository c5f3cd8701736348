import { dateKeys } from '@archive/dates';
import type { FoundDate } from '@archive/dates';

/** How the dates of a translation are not those of its source. */
export type DateDifference =
  | { type: 'changed'; source: FoundDate; target: FoundDate }
  | { type: 'missing'; source: FoundDate }
  | { type: 'added'; target: FoundDate }
  /** The same day, with another day of the week beside it. */
  | { type: 'weekday'; source: FoundDate; target: FoundDate };

/** What comparing dates leaves to be compared as plain numbers. */
export interface DatesCompared {
  differences: DateDifference[];
  /** Days of both texts for which one of them alone names the year. */
  sourceYears: FoundDate[];
  targetYears: FoundDate[];
}

/** Whether a text has a number, beside those of its dates, in digits or words. */
export type HasNumber = (value: number) => boolean;

/**
 * Compares the dates of two texts by value, each date once. A date whose numbers stand in the other
 * text is taken to be there too: its month may be written as no calendar has it.
 */
export function compareDates(
  source: readonly FoundDate[],
  target: readonly FoundDate[],
  sourceHas: HasNumber,
  targetHas: HasNumber,
): DatesCompared {
  if (areAlike(source, target)) return ALIKE;
  const [from, to] = [new Days(source), new Days(target)];
  const lost = to.without(source);
  const gained = from.without(target);
  const changed = paired(lost.dates, gained.dates);
  const told = new Set<FoundDate>(changed.flatMap((one) => [one.source, one.target]));
  const missing = lost.dates.filter((date) => !told.has(date) && !isInNumbers(date, targetHas));
  const added = gained.dates.filter((date) => !told.has(date) && !isInNumbers(date, sourceHas));
  return {
    differences: [
      ...changed,
      ...missing.map((date) => ({ type: 'missing' as const, source: date })),
      ...added.map((date) => ({ type: 'added' as const, target: date })),
      ...weekdays(source, to),
    ],
    sourceYears: lost.years,
    targetYears: gained.years,
  };
}

const ALIKE: DatesCompared = { differences: [], sourceYears: [], targetYears: [] };

/** Whether the dates of one text are those of the other, in the same order: most are. */
function areAlike(source: readonly FoundDate[], target: readonly FoundDate[]): boolean {
  return (
    source.length === target.length &&
    source.every((a, at) => {
      const b = target[at];
      return (
        a.day === b?.day &&
        a.month === b?.month &&
        a.year === b?.year &&
        a.season === b?.season &&
        a.calendar === b?.calendar &&
        (a.weekday?.value ?? 0) === (b.weekday?.value ?? 0)
      );
    })
  );
}

/** The dates of one text, looked up by what they can be the same as. */
class Days {
  readonly #byKey = new Map<string, FoundDate>();
  /** Days without a year, and all days without their year. */
  readonly #yearless = new Set<string>();
  readonly #days = new Set<string>();

  constructor(dates: readonly FoundDate[]) {
    for (const date of dates) {
      for (const key of dateKeys(date)) if (!this.#byKey.has(key)) this.#byKey.set(key, date);
      const day = dayOf(date);
      if (day === undefined) continue;
      this.#days.add(day);
      if (date.year === undefined) this.#yearless.add(day);
    }
  }

  same(date: FoundDate): FoundDate | undefined {
    for (const key of dateKeys(date)) {
      const found = this.#byKey.get(key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Those of another text that are not among these, and the years that these lack. */
  without(others: readonly FoundDate[]): { dates: FoundDate[]; years: FoundDate[] } {
    const dates: FoundDate[] = [];
    const years: FoundDate[] = [];
    for (const date of others) {
      if (this.same(date) !== undefined) continue;
      const day = dayOf(date);
      const { year } = date;
      if (day === undefined) dates.push(date);
      else if (year === undefined && this.#days.has(day)) continue;
      else if (year !== undefined && this.#yearless.has(day)) years.push(date);
      else dates.push(date);
    }
    return { dates, years };
  }
}

/** A day without its year, in its calendar. */
function dayOf({ day, month, calendar }: FoundDate): string | undefined {
  return day === undefined || month === undefined ? undefined : `${calendar} ${month}-${day}`;
}

function isInNumbers({ numbers }: FoundDate, has: HasNumber): boolean {
  return numbers.length > 0 && numbers.every(({ value }) => has(value));
}

/**
 * Of those that are left on both sides, one stands for the next one that has something in common with
 * it: the day, the month or the year.
 */
function paired(
  missing: readonly FoundDate[],
  added: readonly FoundDate[],
): Extract<DateDifference, { type: 'changed' }>[] {
  const changed: Extract<DateDifference, { type: 'changed' }>[] = [];
  let next = 0;
  for (const source of missing) {
    const near = added.slice(next, next + REACH);
    const at = near.findIndex((target) => isAlike(source, target));
    const target = near[at];
    if (target === undefined) continue;
    changed.push({ type: 'changed', source, target });
    next += at + 1;
  }
  return changed;
}

/** So many dates further on the counterpart of one may be. */
const REACH = 4;

function isAlike(a: FoundDate, b: FoundDate): boolean {
  return (
    (a.year !== undefined && a.year === b.year) ||
    (a.month !== undefined && a.month === b.month) ||
    (a.day !== undefined && a.day === b.day)
  );
}

function* weekdays(source: readonly FoundDate[], target: Days): Generator<DateDifference> {
  for (const date of source) {
    if (date.weekday === undefined) continue;
    const other = target.same(date);
    if (other?.weekday !== undefined && other.weekday.value !== date.weekday.value)
      yield { type: 'weekday', source: date, target: other };
  }
}
