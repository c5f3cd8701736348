const MARKUP = /[*[\\\n\r]/;

/** Whether a text has to be scanned: most are prose without a single sign. */
export function mayHoldMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * Whether `\s` would match this UTF-16 unit. Written out because it runs at every star,
 * where reading one number is far cheaper than a regular expression on a substring.
 */
export function isWhiteSpace(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)) return true;
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Whether a backslash before this UTF-16 unit makes it plain text: ASCII punctuation. */
export function isPunctuation(unit: number): boolean {
  return (
    (unit >= 0x21 && unit <= 0x2f) ||
    (unit >= 0x3a && unit <= 0x40) ||
    (unit >= 0x5b && unit <= 0x60) ||
    (unit >= 0x7b && unit <= 0x7e)
  );
}
