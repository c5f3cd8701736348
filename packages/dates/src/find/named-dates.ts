import type { DateNumber, FoundDate } from '../found-date.ts';
import { isConnector, isFiller, nameAt, type NameAt } from './name-at.ts';
import type { TextToken } from './tokens.ts';

/** Between month and year: one. */
const COMMA = /^[,،、]$/u;
const LONGEST_ABBREVIATION = 5;
/** So many tokens can stand between a month and its day or year: a second name, fillers, a comma. */
const NEAR = 5;
const MOST_FILLERS = 4;
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

/** Where the parts of one date are, by their index among the tokens. */
interface Parts {
  day?: number;
  /** A second day behind the month: `January 10–12`. */
  lastDay?: number;
  year?: number;
  /** The first token of month, day and year, and the one after the last. */
  start: number;
  end: number;
}

function monthAt(tokens: readonly TextToken[], index: number): NameAt | undefined {
  const name = nameAt(tokens, index);
  if (name !== undefined) return withSecondName(tokens, index, name);
  if (tokens[index]?.met?.isMonthMark !== true) return undefined;
  const number = tokens[index + 1];
  if (number === undefined || !isDay(number) || number.value > 12) return undefined;
  const calendar = 'gregory' as const;
  return {
    name: { type: 'month', value: number.value, calendar, rest: [] },
    length: 2,
    joined: false,
  };
}

/** Arabic often names a month twice: `كانون الثاني/يناير`, `يناير (كانون الثاني)`. */
function withSecondName(tokens: readonly TextToken[], index: number, first: NameAt): NameAt {
  const sign = tokens[index + first.length]?.text;
  if (sign !== '/' && sign !== '(') return first;
  const second = nameAt(tokens, index + first.length + 1);
  const isSame = second?.name.type === 'month' && second.name.value === first.name.value;
  if (second === undefined || !isSame) return first;
  const closing = sign === '(' && tokens[index + first.length + 1 + second.length]?.text === ')';
  return { ...first, length: first.length + 1 + second.length + (closing ? 1 : 0) };
}

function partsOf(
  tokens: readonly TextToken[],
  index: number,
  { name, length }: NameAt,
  free: number,
): Parts | undefined {
  const parts: Parts = { start: index, end: index + length };
  const isOwn = name.calendar !== 'gregory';
  const before = skipFillers(tokens, index - 1, -1);
  const beforeToken = before < free ? undefined : tokens[before];
  if (name.type === 'month' && isDay(beforeToken)) {
    parts.day = before;
    parts.start = before;
  }
  const after = skipComma(tokens, index + length);
  const next = tokens[after];
  if (isYear(next, isOwn)) {
    parts.year = after;
    parts.end = after + 1;
  } else if (parts.day === undefined && name.type === 'month') addBehind(tokens, after, parts);
  if (parts.year === undefined && isYear(beforeToken, isOwn) && beforeToken !== undefined) {
    parts.year = before;
    parts.start = before;
  }
  const isNamed = parts.year !== undefined || (parts.day !== undefined && name.type === 'month');
  return isNamed ? parts : undefined;
}

/** `January 10, 2022`, `January 10–12`, `mai 68`. */
function addBehind(tokens: readonly TextToken[], after: number, parts: Parts): void {
  const number = tokens[after];
  if (number?.type !== 'number' || tokens[after - 1]?.text === ',') return;
  if (number.digits === 2 && number.value >= 32 && number.text === '') {
    parts.year = after;
    parts.end = after + 1;
    return;
  }
  if (!isDay(number)) return;
  parts.day = after;
  parts.end = after + 1;
  const [joint, second] = [tokens[after + 1], tokens[after + 2]];
  if (isConnector(joint) && isDay(second) && nameAt(tokens, after + 3) === undefined) {
    parts.lastDay = after + 2;
    parts.end = after + 3;
  }
  const behind = skipComma(tokens, parts.end);
  if (isYear(tokens[behind], false)) {
    parts.year = behind;
    parts.end = behind + 1;
  }
}

/** A day of the month, and the weekday beside it. */
interface Day {
  readonly number: TextToken;
  readonly weekday: FoundDate['weekday'];
}

/** The days that share a month: `Sunday 2 and Monday 3 January`, `2 to 11 January`. */
function daysOf(tokens: readonly TextToken[], parts: Parts, free: number): Day[] {
  const number = parts.day === undefined ? undefined : tokens[parts.day];
  if (number === undefined) return [];
  const days: Day[] = [];
  let at = parts.day ?? 0;
  // Before a month that stands first, the weekday is before the month.
  let left = Math.min(at, parts.start) - 1;
  let weekday = weekdayBefore(tokens, left, free);
  const behind = weekdayBehind(tokens, parts.end);
  days.push({ number, weekday: weekday?.value ?? behind });
  const last = parts.lastDay === undefined ? undefined : tokens[parts.lastDay];
  if (last !== undefined) days.push({ number: last, weekday: undefined });
  if (at > parts.start) return days;
  let isList = false;
  for (;;) {
    left = skipFillers(tokens, (weekday?.index ?? at) - 1, -1);
    const joint = tokens[left];
    const isJoined = weekday?.joined === true;
    if (!isJoined && !isConnector(joint) && !(isList && joint?.text === ',')) break;
    const index = skipFillers(tokens, isJoined ? left : left - 1, -1);
    const token = tokens[index];
    if (index < free || !isDay(token) || token === undefined) break;
    // `10:30–11 January` and `1.2–3 May` are no lists of days.
    if (/^[:.]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.type === 'number') break;
    isList = true;
    at = index;
    weekday = weekdayBefore(tokens, at - 1, free);
    days.unshift({ number: token, weekday: weekday?.value });
  }
  return days;
}

function weekdayBefore(
  tokens: readonly TextToken[],
  from: number,
  free: number,
): { value: FoundDate['weekday']; index: number; joined: boolean } | undefined {
  let at = skipFillers(tokens, from, -1);
  if (COMMA.test(tokens[at]?.text ?? '')) at = skipFillers(tokens, at - 1, -1);
  for (const index of [at, at - 1]) {
    if (index < free) return undefined;
    const name = nameAt(tokens, index);
    const token = tokens[index];
    if (name?.name.type !== 'weekday' || token === undefined || index + name.length <= at) continue;
    const end = tokens[index + name.length - 1]?.end ?? token.end;
    return {
      value: { value: name.name.value, start: token.start, end },
      index,
      joined: name.joined,
    };
  }
  return undefined;
}

/** `10 January 2022 (Monday)`. */
function weekdayBehind(tokens: readonly TextToken[], from: number): FoundDate['weekday'] {
  if (!/^[(（]$/u.test(tokens[from]?.text ?? '')) return undefined;
  const name = nameAt(tokens, from + 1);
  const token = tokens[from + 1];
  if (name?.name.type !== 'weekday' || token === undefined) return undefined;
  if (!/^[)）]$/u.test(tokens[from + 1 + name.length]?.text ?? '')) return undefined;
  return { value: name.name.value, start: token.start, end: token.end };
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

function skipFillers(tokens: readonly TextToken[], from: number, step: 1 | -1): number {
  let at = from;
  for (let skipped = 0; skipped < MOST_FILLERS && isFiller(tokens[at]); skipped++) {
    // A full stop behind a long word ends a sentence.
    if (step === 1 && tokens[at]?.text === '.' && isLongWord(tokens[at - 1])) return at;
    at += step;
  }
  return at;
}

function skipComma(tokens: readonly TextToken[], from: number): number {
  const at = skipFillers(tokens, from, 1);
  return COMMA.test(tokens[at]?.text ?? '') ? skipFillers(tokens, at + 1, 1) : at;
}

function isLongWord(token: TextToken | undefined): boolean {
  return token?.type === 'word' && token.end - token.start > LONGEST_ABBREVIATION;
}

function isDay(token: TextToken | undefined): boolean {
  if (token?.type !== 'number') return false;
  return token.digits <= 2 && token.value >= 1 && token.value <= 31;
}

/** A year; of another calendar also one of three digits. */
function isYear(token: TextToken | undefined, isOther: boolean): boolean {
  if (token?.type !== 'number') return false;
  // The years of a decade are no year: `January 1980s`.
  if (/^s$/i.test(token.text)) return false;
  if (token.digits === 4) return token.value >= 1000 && token.value < 3000;
  return isOther && token.digits === 3;
}
