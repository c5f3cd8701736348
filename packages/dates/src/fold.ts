/** Where each script's ten digits begin. */
const ZEROS = [
  0x06_60, 0x06_f0, 0x07_c0, 0x09_66, 0x09_e6, 0x0a_66, 0x0a_e6, 0x0b_66, 0x0b_e6, 0x0c_66, 0x0c_e6,
  0x0d_66, 0x0e_50, 0x0e_d0, 0x0f_20, 0x10_40, 0x17_e0, 0x18_10,
];
const PLAIN = /^[a-z]+$/;
const DIGIT = /\p{Nd}/gu;
const MARK_OR_CONTROL = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Makes spellings alike that mean the same on a page: letter case, accents, vowel signs, digits
 * of any script, white space, the shape of apostrophes and dashes.
 */
export function fold(text: string): string {
  // Most words are as they should be.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(MARK_OR_CONTROL, '')
    .replaceAll(DIGIT, asciiDigit)
    .toLowerCase()
    .replaceAll(/[’‘`´ʼ]/g, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
