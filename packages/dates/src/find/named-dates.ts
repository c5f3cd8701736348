import type { DateNumber, FoundDate } from '../found-date.ts';
import { monthAt, type Parts, partsOf } from './date-parts.ts';
import type { NameAt } from './name-at.ts';
import { type Day, daysOf } from './shared-days.ts';
import type { TextToken } from './tokens.ts';

/** So many tokens can stand between a month and its day or year: a second name, fillers, a comma. */
const NEAR = 5;
/** The Thai and the Cambodian year count from the death of the Buddha. */
const BUDDHIST = { languages: /^(?:th|km|lo)(?:-|$)/, from: 2400, ahead: 543 };

/** Finds the dates that name their month or season: `10 January 2022`, `du 2 au 11 janvier`. */
export function namedDates(tokens: readonly TextToken[], language: string): FoundDate[] {
  const dates: FoundDate[] = [];
  let free = 0;
  let lastNumber = Number.NEGATIVE_INFINITY;
  let nextNumber = -1;
  for (let index = 0; index < tokens.length; index++) {
    if (index > nextNumber) {
      lastNumber = nextNumber < 0 ? lastNumber : nextNumber;
      nextNumber = numberFrom(tokens, index);
    }
    // A month's name without a number near it makes no date.
    if (index - lastNumber > NEAR && nextNumber - index > NEAR) continue;
    const month = monthAt(tokens, index);
    if (month === undefined || month.name.type === 'weekday') continue;
    const parts = partsOf(tokens, index, month, free);
    if (parts === undefined) continue;
    const days = month.name.type === 'season' ? [] : daysOf(tokens, parts, free);
    dates.push(...made(month, index, parts, days, tokens, language));
    free = parts.end;
    index = Math.max(index, parts.end - 1);
  }
  return dates;
}

function numberFrom(tokens: readonly TextToken[], from: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.type !== 'number') at++;
  return at < tokens.length ? at : Number.POSITIVE_INFINITY;
}

function made(
  { name, length }: NameAt,
  at: number,
  parts: Parts,
  days: readonly Day[],
  tokens: readonly TextToken[],
  language: string,
): FoundDate[] {
  const { calendar } = name;
  const yearToken = parts.year === undefined ? undefined : tokens[parts.year];
  const year = yearToken === undefined ? undefined : yearOf(yearToken, language);
  const when = {
    calendar,
    ...(year !== undefined && { year }),
    ...(name.type === 'season' ? { season: name.value } : { month: name.value }),
  };
  const first = tokens[parts.start];
  const last = tokens[parts.end - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const yearNumber = yearToken === undefined ? [] : [numberOf(yearToken)];
  if (days.length === 0) return [{ ...when, start, end, numbers: yearNumber }];
  // The month's own number, in Vietnamese.
  const monthNumber = length === 2 ? tokens[at + 1] : undefined;
  const shared = [
    ...(monthNumber?.type === 'number' ? [numberOf(monthNumber)] : []),
    ...yearNumber,
  ];
  return days.map(({ number, weekday }, position) => {
    const isLast = position === days.length - 1;
    const isWhole = isLast || (parts.lastDay !== undefined && position === 0);
    return {
      ...when,
      day: number.value,
      ...(weekday !== undefined && { weekday }),
      start: isWhole ? Math.min(start, number.start) : number.start,
      end: isLast ? end : number.end,
      numbers: [numberOf(number), ...(isLast ? shared : [])],
    };
  });
}

function yearOf(token: TextToken, language: string): number {
  if (token.digits === 2) return 1900 + token.value;
  const isBuddhist = BUDDHIST.languages.test(language) && token.value >= BUDDHIST.from;
  return isBuddhist ? token.value - BUDDHIST.ahead : token.value;
}

function numberOf({ start, end, text, value }: TextToken): DateNumber {
  return { start, end: end - text.length, value };
}
