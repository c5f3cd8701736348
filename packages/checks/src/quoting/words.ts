/** A word; of scripts that put no space between words, a character. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}\uFFFC]*[\p{L}\p{N}][\p{L}\p{M}\p{N}\uFFFC]*/gu;

/**
 * The words of a text in the writing in which quotations are compared: in small letters, without
 * what stands between them, since a quotation may begin within a sentence and end without its stop.
 *
 * @param text - plain text; U+FFFC counts as nothing
 */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return text.includes('\uFFFC') ? words.map((word) => word.replaceAll('\uFFFC', '')) : words;
}

/** Words in a row, with a space before and behind, so that one row can be looked for in another. */
export function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** The parts of a quotation between its omissions: `[…]`, `(…)`. Short ones say too little. */
export function piecesOf(text: string): string[][] {
  return text
    .split(/[[(](?:…|\.{3})[\])]/)
    .map(wordsOf)
    .filter(({ length }) => length >= SHORTEST_PIECE)
    .slice(0, MOST_PIECES);
}

const SHORTEST_PIECE = 3;
/** Who leaves out more gives no quotation. */
const MOST_PIECES = 20;
