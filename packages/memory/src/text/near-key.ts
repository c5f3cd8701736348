import { hash } from 'node:crypto';

// Between the digits of one figure may stand what groups them, and what divides a date or a time.
const FIGURES = /\p{N}+(?:[ .,:/٫٬’'-]\p{N}+)*/gu;
const NO_LETTERS = /[^\p{L}\p{M}#]+/gu;
const LETTER = /\p{L}/u;

/**
 * The same for texts that differ in figures and punctuation alone, beyond what folding leaves out
 * already; nothing for a text without letters.
 *
 * @param folded - a folded text
 */
export function nearKey(folded: string): string | undefined {
  if (!LETTER.test(folded)) return undefined;
  return short(
    folded.replaceAll('#', ' ').replaceAll(FIGURES, '#').replaceAll(NO_LETTERS, ' ').trim(),
  );
}

/** The same for texts that are the same in NFC, with each run of white space as one space. */
export function exactKey(text: string): string {
  return short(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim());
}

// 80 bits: in millions of texts no two that differ have the same.
function short(text: string): string {
  return hash('sha1', text).slice(0, 20);
}
