import { isFiller } from './name-at.ts';
import type { TextToken } from './tokens.ts';

/** Between month and year: one. */
export const COMMA = /^[,،、]$/u;
const LONGEST_ABBREVIATION = 5;
const MOST_FILLERS = 4;

/** The first token from a place on, forwards or backwards, that says something. */
export function skipFillers(tokens: readonly TextToken[], from: number, step: 1 | -1): number {
  let at = from;
  for (let skipped = 0; skipped < MOST_FILLERS && isFiller(tokens[at]); skipped++) {
    // A full stop behind a long word ends a sentence.
    if (step === 1 && tokens[at]?.text === '.' && isLongWord(tokens[at - 1])) return at;
    at += step;
  }
  return at;
}

/** The same, forwards and over one comma. */
export function skipComma(tokens: readonly TextToken[], from: number): number {
  const at = skipFillers(tokens, from, 1);
  return COMMA.test(tokens[at]?.text ?? '') ? skipFillers(tokens, at + 1, 1) : at;
}

function isLongWord(token: TextToken | undefined): boolean {
  if (token?.type !== 'word') return false;
  // Of a word that can be in no date the length does not matter.
  return token.met === undefined || token.end - token.start > LONGEST_ABBREVIATION;
}

/** Whether a number can be a day of a month. */
export function isDay(token: TextToken | undefined): boolean {
  if (token?.type !== 'number') return false;
  return token.digits <= 2 && token.value >= 1 && token.value <= 31;
}

/** Whether a number can be a year; of another calendar also one of three digits. */
export function isYear(token: TextToken | undefined, isOther: boolean): boolean {
  if (token?.type !== 'number') return false;
  // The years of a decade are no year: `January 1980s`.
  if (/^s$/i.test(token.text)) return false;
  if (token.digits === 4) return token.value >= 1000 && token.value < 3000;
  return isOther && token.digits === 3;
}
