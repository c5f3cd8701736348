import { CHARACTER, digitValue, kindOf, nextDigit } from '../characters.ts';
import { wordEnd } from '../word-table.ts';
import type { CalendarWords, Met } from './calendar-words.ts';

/** A word, a number or a sign of running text, with its place. */
export interface TextToken {
  readonly type: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  /** Of a sign; of a number, the letters that follow it at once, as in `1st`. */
  readonly text: string;
  /** What a word or sign can be in a date; nothing for most words. */
  readonly met: Met | undefined;
  /** Of a number. */
  readonly value: number;
  /** How many digits it has; 0 for words and signs. */
  readonly digits: number;
}

/** How far from a number the rest of its date can stand. */
const REACH = 30;
/** Beyond that, a number is no part of a date. */
const MOST_DIGITS = 4;
/** Stands for words and signs that can be in no date, and for what was passed over. */
const GAP: TextToken = {
  type: 'word',
  start: 0,
  end: 0,
  text: '',
  met: undefined,
  value: 0,
  digits: 0,
};

/** Divides what stands around the numbers of a text; nothing where it has none. */
export function tokensAroundNumbers(text: string, words: CalendarWords): TextToken[] {
  const tokens: TextToken[] = [];
  let done = 0;
  for (let digit = nextDigit(text, 0); digit !== -1;) {
    let from = Math.max(done, digit - REACH);
    while (from > done && isInWord(text, from - 1)) from--;
    if (from > done) pushGap(tokens);
    let to = digitsEnd(text, digit);
    // Numbers that are near each other are in one stretch.
    let next = nextDigit(text, to);
    while (next !== -1 && next - to < 2 * REACH) {
      to = digitsEnd(text, next);
      next = nextDigit(text, to);
    }
    to = Math.min(text.length, to + REACH);
    while (isInWord(text, to)) to++;
    divide(text, from, to, words, tokens);
    done = to;
    digit = next;
  }
  return tokens;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}

function divide(
  text: string,
  from: number,
  to: number,
  words: CalendarWords,
  tokens: TextToken[],
): void {
  for (let at = from; at < to;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === CHARACTER.digit) {
      const token = numberAt(text, at);
      tokens.push(token);
      at = token.end;
    } else if (kind === CHARACTER.letter) {
      const end = wordEnd(text, at);
      const met = words.word(text, at, end);
      if (met === undefined) pushGap(tokens);
      else tokens.push({ type: 'word', start: at, end, text: '', met, value: 0, digits: 0 });
      at = end;
    } else {
      if (kind === CHARACTER.sign) {
        const sign = text.charAt(at);
        const met = words.sign(sign);
        tokens.push({ type: 'sign', start: at, end: at + 1, text: sign, met, value: 0, digits: 0 });
      }
      at++;
    }
  }
}

/** One gap is enough. */
function pushGap(tokens: TextToken[]): void {
  if (tokens.at(-1) !== GAP) tokens.push(GAP);
}

function numberAt(text: string, start: number): TextToken {
  let end = start;
  let value = 0;
  for (; isDigit(text, end); end++)
    if (end - start <= MOST_DIGITS) value = value * 10 + digitValue(text.charCodeAt(end));
  const digits = end - start;
  const letters = suffixEnd(text, end);
  const suffix = letters === end ? '' : text.slice(end, letters);
  return { type: 'number', start, end: letters, text: suffix, met: undefined, value, digits };
}

/** The end of the letters that make a number an ordinal: `1st`, `1º`, `25-го`. */
function suffixEnd(text: string, end: number): number {
  const hyphen = text.charCodeAt(end) === 0x2d ? 1 : 0;
  let at = end + hyphen;
  while (isInWord(text, at)) at++;
  const length = at - end - hyphen;
  // Chinese, Japanese and Korean words follow a number without a space.
  const isShort = length > 0 && length <= 3 && text.charCodeAt(end + hyphen) < 0x2e_80;
  return isShort ? at : end;
}

function isInWord(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindOf(text.charCodeAt(at));
  return kind === CHARACTER.letter || kind === CHARACTER.mark;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && kindOf(text.charCodeAt(at)) === CHARACTER.digit;
}
