/** What a character is, where running text is divided into words and numbers. */
export const CHARACTER = {
  /** Punctuation and signs. */
  sign: 0,
  letter: 1,
  mark: 2,
  digit: 3,
  space: 4,
  /** Not seen: soft hyphens, direction marks, and U+FFFC, which stands for markup. */
  unseen: 5,
} as const;

export type CharacterKind = (typeof CHARACTER)[keyof typeof CHARACTER];

const UNKNOWN = 255;
const GRAPHEME_JOINER = '\u034f';
/** Filled as characters turn up. */
const kinds = new Uint8Array(0x1_00_00).fill(UNKNOWN);

/**
 * The kind of one UTF-16 unit. Halves of a pair count as letters: no script's digits or marks in
 * daily use lie beyond the first plane.
 *
 * @example
 * kindOf('٣'.charCodeAt(0)) === CHARACTER.digit; // true
 */
export function kindOf(code: number): CharacterKind {
  const known = kinds[code] ?? UNKNOWN;
  // What has been filled in is a kind.
  if (known !== UNKNOWN) return known as CharacterKind;
  const kind = find(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

/**
 * The value of a digit of any script, 0 to 9.
 *
 * @param code - a character whose kind is `digit`
 */
export function digitValue(code: number): number {
  if (code <= 0x39) return code - 0x30;
  // The digits of a script are ten in a row.
  let value = 0;
  while (value < 9 && kindOf(code - value - 1) === CHARACTER.digit) value++;
  return value;
}

/** Digits of the first plane: those beyond are letters in disguise. */
const DIGIT = /[\p{Nd}--[\u{10000}-\u{10FFFF}]]/gv;

/** The place of the next digit of any script from a place on; -1 if there is none. */
export function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from;
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : -1;
}

function find(character: string): CharacterKind {
  if (character === GRAPHEME_JOINER) return CHARACTER.unseen;
  if (/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/u.test(character))
    return CHARACTER.unseen;
  if (/[\p{L}\p{Cs}]/u.test(character)) return CHARACTER.letter;
  if (/\p{M}/u.test(character)) return CHARACTER.mark;
  if (/\p{Nd}/u.test(character)) return CHARACTER.digit;
  return /\s/u.test(character) ? CHARACTER.space : CHARACTER.sign;
}
