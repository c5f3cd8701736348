import { formatNumber } from '../language.ts';
import { dayOfMonth } from './day-of-month.ts';
import { unbrokenParts } from './unbroken.ts';

/** A date of a month, cut at the figures of its day and its year. */
type Cut = readonly (string | typeof DAY | typeof YEAR)[];

const DAY = Symbol('day');
const YEAR = Symbol('year');
const cuts = new WeakMap<Intl.DateTimeFormat, (Cut | undefined)[]>();

/** A day of our era: a month is 1 to 12. */
interface Day {
  year: number;
  month: number;
  day: number;
}

/**
 * Formats a date without an era as {@link writtenParts} has it, several times as quickly: Intl is
 * asked once for each month, and the figures of other days and years are put in. That this
 * is right in all languages that Intl knows is held by a test.
 */
export function formatInMonth(
  format: Intl.DateTimeFormat,
  language: string,
  { year, month, day }: Day,
): string {
  let known = cuts.get(format);
  if (known === undefined) cuts.set(format, (known = []));
  const cut = (known[month] ??= cutIn(format, month));
  let text = '';
  for (const part of cut) {
    if (part === DAY) text += dayOfMonth(formatNumber(day, language), language);
    else if (part === YEAR) text += formatNumber(year, language);
    else text += part;
  }
  return text;
}

function cutIn(format: Intl.DateTimeFormat, month: number): Cut {
  const parts = format.formatToParts(Date.UTC(2022, month - 1, 15));
  return unbrokenParts(parts).map(({ type, value }) => {
    if (type === 'day') return DAY;
    return type === 'year' ? YEAR : value;
  });
}
