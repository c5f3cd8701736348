import type { FoundDate } from '../found-date.ts';
import type { TextToken } from './tokens.ts';

const SIGN = /^[-./‐‑]$/u;

/** Finds the dates of nothing but numbers: `2022-01-10`, `10.1.2022`, `10/01/2022`. */
export function numericDates(tokens: readonly TextToken[]): FoundDate[] {
  const dates: FoundDate[] = [];
  for (let index = 0; index + 4 < tokens.length; index++) {
    const date = numericDate(tokens, index);
    if (date === undefined) continue;
    dates.push(date);
    index += 4;
  }
  return dates;
}

function numericDate(tokens: readonly TextToken[], index: number): FoundDate | undefined {
  const [first, sign, second, sign2, third] = tokens.slice(index, index + 5);
  if (first?.type !== 'number' || sign === undefined || !SIGN.test(sign.text)) return undefined;
  if (second?.type !== 'number' || sign2?.text !== sign.text || third?.type !== 'number')
    return undefined;
  const parts = [first, sign, second, sign2, third];
  const isOne = parts.every((part, at) => at === 0 || parts[at - 1]?.end === part.start);
  if (!isOne || continues(tokens, index, index + 4)) return undefined;
  if ([first, second, third].some(({ text }) => text !== '')) return undefined;
  const numbers = [first, second, third].map(({ start, end, value }) => ({ start, end, value }));
  const found = { start: first.start, end: third.end, calendar: 'gregory' as const, numbers };
  const isMonth = second.digits <= 2 && second.value >= 1 && second.value <= 12;
  if (first.digits === 4 && isYear(first) && isMonth && isDay(third))
    return { ...found, year: first.value, month: second.value, day: third.value };
  if (third.digits !== 4 || !isYear(third)) return undefined;
  const year = third.value;
  if (isDay(first) && isMonth) {
    // Where full stops part the numbers, the day comes first.
    const swappable = sign.text !== '.' && first.value <= 12 && first.value !== second.value;
    return { ...found, year, month: second.value, day: first.value, swappable };
  }
  const isMonthFirst = first.value >= 1 && first.value <= 12 && isDay(second);
  return isMonthFirst ? { ...found, year, month: first.value, day: second.value } : undefined;
}

/** Whether the numbers are the middle of something longer, such as an ISBN. */
function continues(tokens: readonly TextToken[], first: number, last: number): boolean {
  const [before, start] = [tokens[first - 1], tokens[first]?.start];
  const [after, end] = [tokens[last + 1], tokens[last]?.end];
  if (before?.end === start && before !== undefined) {
    // An interval of EDTF: `2022-01-02/2022-01-11`.
    if (before.type !== 'sign') return true;
    if (/^[-.‐‑:]$/u.test(before.text) && tokens[first - 2]?.end === before.start) return true;
  }
  if (after === undefined || after.start !== end) return false;
  if (after.type !== 'sign') return true;
  return /^[-‐‑:]$/u.test(after.text) && tokens[last + 2]?.start === after.end;
}

function isYear({ value }: TextToken): boolean {
  return value >= 1000 && value < 3000;
}

function isDay({ digits, value }: TextToken): boolean {
  return digits <= 2 && value >= 1 && value <= 31;
}
