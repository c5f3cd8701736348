import type { Lexicon } from './lexicon.ts';
import { ABOUT, CONNECTORS, FILLERS, FIRST } from './words.ts';

/** A word or sign of a date line, and what it can be. */
export type Token =
  | {
      readonly type: 'number';
      readonly value: number;
      readonly digits: number;
      readonly ordinal: boolean;
      readonly decade: boolean;
    }
  | { readonly type: 'month' | 'season' | 'weekday'; readonly value: number }
  | { readonly type: 'filler' | 'connector' | 'about' | 'unsure' }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'unknown'; readonly word: string };

const PART = /\d+(?:[-']?\p{L}{1,4}(?![\p{L}\d]))?|\p{L}+|[^\s\p{L}\d]/gu;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Divides a folded line into words and signs. */
export function tokens(line: string, lexicon: Lexicon): Token[] {
  const parts = Array.from(line.matchAll(PART), ([part]) => part);
  const result: Token[] = [];
  for (let index = 0; index < parts.length;) {
    const name = nameAt(parts, index, lexicon);
    if (name !== undefined) {
      result.push(name.token);
      index += name.length;
      continue;
    }
    result.push(tokenOf(parts[index] ?? '', result.at(-1)));
    index++;
  }
  return result;
}

/** The longest name of a month, season or weekday that begins here. */
function nameAt(
  parts: readonly string[],
  index: number,
  lexicon: Lexicon,
): { token: Token; length: number } | undefined {
  for (let length = lexicon.longest; length > 0; length--) {
    const name = parts.slice(index, index + length).join(' ');
    const month = lexicon.months.get(name);
    if (month !== undefined) return { token: { type: 'month', value: month }, length };
    const season = lexicon.seasons.get(name);
    if (season !== undefined) return { token: { type: 'season', value: season }, length };
    const weekday = lexicon.weekdays.get(name);
    if (weekday !== undefined) return { token: { type: 'weekday', value: weekday }, length };
  }
  return undefined;
}

function tokenOf(part: string, before: Token | undefined): Token {
  const [digits = ''] = /^\d*/.exec(part) ?? [];
  if (digits !== '') {
    const suffix = part.slice(digits.length);
    return {
      type: 'number',
      value: Number(digits),
      digits: digits.length,
      ordinal: suffix !== '',
      decade: digits.length === 4 && digits.endsWith('0') && suffix === 's',
    };
  }
  if (FIRST.has(part)) return { type: 'number', value: 1, digits: 1, ordinal: true, decade: false };
  if (part === '?') return { type: 'unsure' };
  // In `10.V.1968`, but not as the word it may be elsewhere.
  if (ROMAN.includes(part) && before?.type === 'sign')
    return { type: 'month', value: ROMAN.indexOf(part) + 1 };
  if (ABOUT.has(part)) return { type: 'about' };
  // A word can be both: `a` stands in Spanish dates and between Italian ones.
  if (CONNECTORS.has(part)) return { type: 'connector' };
  if (FILLERS.has(part)) return { type: 'filler' };
  if (/^\p{L}/u.test(part)) return { type: 'unknown', word: part };
  return { type: 'sign', sign: part };
}
