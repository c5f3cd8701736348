import type { Token } from './tokens.ts';

/** What one date says, as far as it says it. */
export interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: number;
  readonly decade?: boolean;
  /** Day and month could be exchanged. */
  readonly swappable?: boolean;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
}

type NumberToken = Extract<Token, { type: 'number' }>;
type NameToken = Extract<Token, { type: 'month' | 'season' | 'weekday' }>;

/** Numbers from 32 on are years of the last century; smaller ones of this. */
const LAST_CENTURY_FROM = 32;

/** Reads the words of one date; undefined where they are none. */
export function fieldsOf(tokens: readonly Token[]): Fields | undefined {
  const numbers = tokens.filter((token): token is NumberToken => token.type === 'number');
  const months = tokens.filter((token): token is NameToken => token.type === 'month');
  const seasons = tokens.filter((token): token is NameToken => token.type === 'season');
  if (months.length + seasons.length > 1) return undefined;
  const [month] = months;
  if (month !== undefined) return withMonth(month.value, numbers);
  const [season] = seasons;
  if (season !== undefined) {
    const [year] = numbers;
    return numbers.length === 1 && year !== undefined && isYear(year)
      ? { season: season.value, year: year.value }
      : undefined;
  }
  return numeric(tokens, numbers);
}

function withMonth(month: number, numbers: readonly NumberToken[]): Fields | undefined {
  const [first, second] = numbers;
  if (numbers.length > 2) return undefined;
  if (first === undefined) return { month };
  if (second === undefined) {
    if (isYear(first)) return { month, year: first.value };
    if (isDay(first)) return { month, day: first.value };
    return isShortYear(first) ? { month, year: fullYear(first), shortYear: true } : undefined;
  }
  for (const [day, year] of [
    [first, second],
    [second, first],
  ] as const) {
    if (isDay(day) && isYear(year)) return { day: day.value, month, year: year.value };
  }
  if (!isDay(first) || second.digits !== 2) return undefined;
  return { day: first.value, month, year: fullYear(second), shortYear: true };
}

/** Dates of nothing but numbers: 2022-01-10, 10/01/2022, 01/2022, 2022. */
function numeric(tokens: readonly Token[], numbers: readonly NumberToken[]): Fields | undefined {
  const [first, second, third] = numbers;
  if (first === undefined || numbers.length > 3) return undefined;
  if (second === undefined) {
    if (isYear(first)) return { year: first.value, decade: first.decade };
    return isDay(first) ? { day: first.value } : undefined;
  }
  if (numbers.some((number) => number.ordinal)) return undefined;
  const sign = tokens.find((token) => token.type === 'sign' || token.type === 'connector');
  if (sign === undefined) return undefined;
  if (third === undefined) {
    if (isMonth(first) && isYear(second)) return { month: first.value, year: second.value };
    if (isYear(first) && isMonth(second)) return { month: second.value, year: first.value };
    return undefined;
  }
  if (isYear(first)) return ordered(third, second, first.value, {});
  if (!isYear(third) && third.digits !== 2) return undefined;
  const short = isYear(third) ? {} : { shortYear: true };
  const year = isYear(third) ? third.value : fullYear(third);
  // Where full stops part the numbers, the day comes first.
  const dotted = sign.type === 'sign' && sign.sign === '.';
  const swappable = !dotted && isMonth(first) && isMonth(second) && first.value !== second.value;
  return (
    ordered(first, second, year, { ...short, swappable }) ?? ordered(second, first, year, short)
  );
}

function ordered(
  day: NumberToken,
  month: NumberToken,
  year: number,
  more: Fields,
): Fields | undefined {
  if (!isDay(day) || !isMonth(month)) return undefined;
  return { ...more, day: day.value, month: month.value, year };
}

function isYear(number: NumberToken): boolean {
  return number.digits === 4 && number.value >= 1000 && number.value < 3000;
}

function isShortYear(number: NumberToken): boolean {
  return number.digits === 2 && number.value >= LAST_CENTURY_FROM;
}

function fullYear(number: NumberToken): number {
  return number.value + (number.value >= LAST_CENTURY_FROM ? 1900 : 2000);
}

function isDay(number: NumberToken): boolean {
  return number.digits <= 2 && number.value >= 1 && number.value <= 31;
}

function isMonth(number: NumberToken): boolean {
  return number.digits <= 2 && number.value >= 1 && number.value <= 12;
}
