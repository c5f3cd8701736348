import type { SegmentEntry } from '../archive-index.ts';
import { perSegment } from '../per-segment.ts';

/**
 * What a text holds, as bits. One look at each character tells many rules at once that they have
 * nothing to look for: most texts hold little of what rules look at. A rule says so by `holds`.
 */
export const TRAIT = {
  bracket: 1,
  quotationMark: 2,
  /** A typewriter's quotation mark. */
  straight: 4,
  /** ; : ! ? % « » ¿ ¡ */
  highMark: 8,
  /** A character that turns the direction of text until it is ended. */
  bidiControl: 16,
  rightToLeft: 32,
  latin: 64,
  cyrillic: 128,
  /** Two spaces side by side. */
  spaces: 256,
  /** Two punctuation marks side by side, perhaps with markup between. */
  marks: 512,
  greek: 1024,
  /** What Unicode counts to the Latin script, however rare, and halves of pairs, which may be of it. */
  latinScript: 2048,
  digit: 4096,
  /** Of the text as it stands in the file: `*`. */
  star: 8192,
  /** Of the text as it stands in the file: `[`. */
  square: 16384,
  /** Of the text as it stands in the file: `<` or `_`. */
  foreignMarkup: 32768,
  /** Of the text as it stands in the file: a backslash, or the end of a line. */
  escape: 65536,
} as const;

/** The signs that all markup has one of. */
const MARKUP = TRAIT.star | TRAIT.square | TRAIT.escape;
/** What is asked of the text as it stands in the file. */
const AS_WRITTEN = MARKUP | TRAIT.foreignMarkup;

const RANGES: readonly [bits: number, from: number, to: number][] = [
  [TRAIT.latin, 0x41, 0x5a],
  [TRAIT.latin, 0x61, 0x7a],
  [TRAIT.latin, 0xc0, 0x24f],
  [TRAIT.latin, 0x1e00, 0x1eff],
  [TRAIT.greek, 0x370, 0x3ff],
  [TRAIT.greek, 0x1f00, 0x1fff],
  [TRAIT.cyrillic, 0x400, 0x52f],
  [TRAIT.rightToLeft, 0x590, 0x8ff],
  [TRAIT.bidiControl, 0x202a, 0x202e],
  [TRAIT.bidiControl, 0x2066, 0x2069],
  [TRAIT.spaces, 0x2000, 0x200a],
  [TRAIT.latinScript, 0xd800, 0xdfff],
];

/** Properties of Unicode. */
const CLASSES: readonly [bits: number, character: RegExp][] = [
  [TRAIT.latinScript, /\p{Script=Latin}/gu],
  [TRAIT.digit, /\p{Nd}/gu],
];

const CHARACTERS: readonly [bits: number, characters: string][] = [
  [TRAIT.bracket, '()[]{}（）［］｛｝【】〔〕〖〗《》〈〉﴾﴿'],
  [TRAIT.quotationMark, '“”„‟‘’‚«»‹›「」『』﹁﹂﹃﹄｢｣〝〞〟'],
  [TRAIT.straight, '"'],
  [TRAIT.highMark, ';:!?%«»¿¡'],
  [TRAIT.spaces, ' \t\v\f\r\u00A0\u1680\u202F\u205F\u3000\uFEFF'],
  [TRAIT.marks, '.,;:،؛、，；。۔।؟'],
  [TRAIT.star, '*'],
  [TRAIT.square, '['],
  [TRAIT.foreignMarkup, '<_'],
  [TRAIT.escape, '\\\n\r'],
];

/** Bits that count only where two characters that have them stand side by side. */
const PAIRED = TRAIT.spaces | TRAIT.marks;
const COVERED = 0xfffc;

let table: Uint32Array | undefined;

/**
 * What the text of a segment holds, found out once; markup left aside but where `TRAIT` says so, words
 * in other languages not.
 *
 * @example
 * if ((traitsOf(segment) & TRAIT.bracket) === 0) return;
 */
export const traitsOf = perSegment((segment: SegmentEntry) => {
  const traits = read(segment.text);
  // A text without any of markup's signs is what is read: its mask is the text itself.
  return (traits & MARKUP) === 0 ? traits : read(segment.masked) | (traits & AS_WRITTEN);
});

function read(text: string): number {
  table ??= makeTable();
  let traits = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Markup does not part two marks.
    if (unit === COVERED) continue;
    const bits = table[unit] ?? 0;
    traits |= (bits & ~PAIRED) | (bits & before & PAIRED);
    before = bits;
  }
  return traits;
}

function makeTable(): Uint32Array {
  const made = new Uint32Array(0x10000);
  for (const [bits, from, to] of RANGES)
    for (let unit = from; unit <= to; unit++) made[unit] = (made[unit] ?? 0) | bits;
  for (const [bits, characters] of CHARACTERS)
    for (let index = 0; index < characters.length; index++) {
      const unit = characters.charCodeAt(index);
      made[unit] = (made[unit] ?? 0) | bits;
    }
  const all = everyUnit();
  for (const [bits, character] of CLASSES)
    for (const { index } of all.matchAll(character)) made[index] = (made[index] ?? 0) | bits;
  return made;
}

/** All UTF-16 units in their order, to ask a pattern about all of them at once. */
function everyUnit(): string {
  let all = '';
  for (let unit = 0; unit < 0x10000; unit++) all += String.fromCharCode(unit);
  return all;
}
