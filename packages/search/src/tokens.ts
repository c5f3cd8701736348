/** Takes a word of a text: from where to where it stands there. */
export type VisitWord = (start: number, end: number) => void;

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
const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
// What may stand inside a word without being a letter of it.
const joined = /[\p{M}\u00AD\u0640\u200C\u200D]/u;
const apostrophes = new Set(["'", '’', 'ʼ']);
// What is left of an article or a pronoun before a vowel.
const elided =
  /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|dall|nell|sull|coll|quell|quest|gl|anch|tutt)$/i;
// Before this no letter is unspaced: most texts need not be looked at more closely.
const FIRST_UNSPACED = 0x0e00;

// What a UTF-16 unit may be, as bits; zero where it was not looked at yet.
const BEGINS = 1;
const CONTINUES = 2;
const UNSPACED = 4;
const MARK = 8;
const LOOKED_AT = 16;
const kinds = new Uint8Array(0x1_0000);

/**
 * Finds the words of a text. In scripts that put no spaces between words these are pairs of
 * letters, each beginning with the second of the one before, and the last letter by itself.
 *
 * @example
 * eachWord('l’archivio 共产党', visit); // archivio, 共产, 产党, 党
 */
export function eachWord(text: string, visit: VisitWord): void {
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let kind = kindAt(text, at);
    if ((kind & BEGINS) === 0) continue;
    let all = 0;
    for (; (kind & CONTINUES) !== 0; kind = kindAt(text, at)) {
      all |= kind;
      at += 1;
    }
    if ((all & UNSPACED) !== 0 && text.charCodeAt(start) >= FIRST_UNSPACED)
      pieces(text, start, at, visit);
    else if (!isLeftOut(text, before, start, at)) visit(start, at);
    before = at;
  }
}

/** Both halves of a pair of surrogates are what the pair is; behind the end there is nothing. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0 || at >= text.length) return known;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const isSecond = isHalf && unit >= 0xdc00 && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  const kind = kindOf(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
  if (!isHalf) kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  const begins = letter.test(character) ? BEGINS | CONTINUES : 0;
  const continues = joined.test(character) ? CONTINUES : 0;
  const isUnspaced = unspaced.test(character) ? UNSPACED : 0;
  return LOOKED_AT | begins | continues | isUnspaced | (mark.test(character) ? MARK : 0);
}

/** `l’` of `l’archivio` and `s` of `people’s`: nobody looks for them, and without them the rest is a word. */
function isLeftOut(text: string, before: number, start: number, end: number): boolean {
  if (end === start + 1 && before === start - 1 && apostrophes.has(text.charAt(before)))
    return true;
  return (
    apostrophes.has(text.charAt(end)) &&
    elided.test(text.slice(start, end)) &&
    /^\p{L}/u.test(text.slice(end + 1, end + 3))
  );
}

/** Words with letters of scripts without spaces, and perhaps of others. */
function pieces(text: string, from: number, to: number, visit: VisitWord): void {
  for (let start = from; start < to;) {
    const isRun = (kindAt(text, start) & UNSPACED) !== 0;
    // What marks belong to, the letter before them says.
    const isSame = (kind: number): boolean =>
      isRun ? (kind & (UNSPACED | MARK)) !== 0 : (kind & UNSPACED) === 0;
    let end = start + 1;
    while (end < to && isSame(kindAt(text, end))) end += 1;
    if (isRun) pairs(text, start, end, visit);
    else visit(start, end);
    start = end;
  }
}

function pairs(text: string, from: number, to: number, visit: VisitWord): void {
  for (let start = from; start < to;) {
    const second = letterEnd(text, start, to);
    visit(start, second < to ? letterEnd(text, second, to) : second);
    start = second;
  }
}

/** Behind a letter and its marks. */
function letterEnd(text: string, start: number, to: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < to && (kindAt(text, end) & MARK) !== 0) end += 1;
  return end;
}

/** Whether a word is a piece of a text that has no spaces. */
export function isPiece(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_UNSPACED && unspaced.test(word);
}
