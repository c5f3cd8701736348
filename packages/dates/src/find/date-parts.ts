import { isConnector, nameAt, type NameAt } from './name-at.ts';
import { isDay, isYear, skipComma, skipFillers } from './skip.ts';
import type { TextToken } from './tokens.ts';

/** Where the parts of one date are, by their index among the tokens. */
export interface Parts {
  day?: number;
  /** A second day behind the month: `January 10–12`. */
  lastDay?: number;
  year?: number;
  /** The first token of month, day and year, and the one after the last. */
  start: number;
  end: number;
}

/** The name or number of a month or season that begins at a token; also a weekday's name. */
export function monthAt(tokens: readonly TextToken[], index: number): NameAt | undefined {
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

/** The day and the year around a month's or season's name; nothing where there is neither. */
export function partsOf(
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
