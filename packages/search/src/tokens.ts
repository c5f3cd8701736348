/** Takes a word of a text: as it stands there, and from where to where. */
export type VisitWord = (word: string, start: number, end: number) => void;

// No spaces between words, or so many endings that pieces of two letters find more than words do.
const unspacedScripts = [
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Bopomofo',
  'Yi',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
];
const unspaced = new RegExp(
  `[${unspacedScripts.map((name) => `\\p{Script=${name}}`).join('')}ー]`,
  'u',
);
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u0640\u200C\u200D]*/gu;
const runs = new RegExp(`(?:${unspaced.source}\\p{M}*)+|(?:(?!${unspaced.source}).)+`, 'gsu');
const letters = /.\p{M}*/gsu;
const apostrophes = new Set(["'", '’', 'ʼ']);
// What is left of an article or a pronoun before a vowel.
const elided =
  /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|dall|nell|sull|coll|quell|quest|gl|anch|tutt)$/i;
// Before this no letter is unspaced: most texts need not be looked at more closely.
const FIRST_UNSPACED = 0x0e00;

/**
 * Finds the words of a text. In scripts that put no spaces between words these are pairs of
 * letters, each beginning with the second of the one before, and the last letter by itself.
 *
 * @example
 * eachWord('l’archivio 共产党', visit); // archivio, 共产, 产党, 党
 */
export function eachWord(text: string, visit: VisitWord): void {
  words.lastIndex = 0;
  let before = -1;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const next = words.lastIndex;
    if (word.charCodeAt(0) >= FIRST_UNSPACED && unspaced.test(word)) pieces(word, start, visit);
    else if (
      !isElided(text, word, end) &&
      !(word.length === 1 && before === start - 1 && apostrophes.has(text.charAt(start - 1)))
    )
      visit(word, start, end);
    before = end;
    words.lastIndex = next;
  }
}

/** `l’` of `l’archivio`: nobody looks for it, and without it the rest is a word. */
function isElided(text: string, word: string, end: number): boolean {
  return (
    apostrophes.has(text.charAt(end)) &&
    elided.test(word) &&
    /^\p{L}/u.test(text.slice(end + 1, end + 3))
  );
}

function pieces(word: string, offset: number, visit: VisitWord): void {
  for (const { 0: run, index } of word.matchAll(runs)) {
    const start = offset + index;
    if (!unspaced.test(run)) {
      visit(run, start, start + run.length);
      continue;
    }
    const found = [...run.matchAll(letters)];
    for (const [i, { 0: letter, index: at }] of found.entries()) {
      const pair = letter + (found[i + 1]?.[0] ?? '');
      visit(pair, start + at, start + at + pair.length);
    }
  }
}

/** Whether a word is a piece of a text that has no spaces. */
export function isPiece(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_UNSPACED && unspaced.test(word);
}
