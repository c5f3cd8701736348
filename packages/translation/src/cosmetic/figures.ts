import { digitValue } from '@archive/dates';

const FIGURE =
  /(?<![\p{L}\p{N}])[-−–]?\p{Nd}+(?:[.,٫٬'’]\p{Nd}+|[\u00A0\u202F ]\p{Nd}{3}(?!\p{Nd}))*(?:[\u00A0\u202F ]?[%٪‰°€$£¥])?/gu;
/** Thousands in groups: 40 000, 40,000, 40.000, 40’000. */
const GROUPED = /^\d{1,3}(?:([.,٬'’\u00A0\u202F ])\d{3})(?:\1\d{3})*(?=\D|$)/u;

/**
 * Finds the figures of a text, whichever digits they are written in: their values, so that the
 * same figure written otherwise is the same.
 *
 * @example
 * ```ts
 * figuresIn('About 40,000 men, or ٨٪', 'en'); // ['40000', '8%']
 * ```
 */
export function figuresIn(text: string, language: string): string[] {
  const decimal = decimalSign(language);
  return Array.from(text.matchAll(FIGURE), ([written]) => valueOf(written, decimal));
}

function valueOf(written: string, decimal: string): string {
  const digits = written
    .replaceAll(/\p{Nd}/gu, digitOf)
    .replaceAll('٪', '%')
    .replace(/^[−–]/, '-');
  const [sign, rest] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  const separator = GROUPED.exec(rest)?.[1];
  // 1.500 is one and a half where the point is the decimal sign.
  const isWhole = separator !== undefined && separator !== decimal;
  const plain = (isWhole ? rest.replaceAll(separator, '') : rest)
    .replaceAll(/[\u00A0\u202F ](?=\D)/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/[,٫](?=\d)/, '.');
  return sign + plain;
}

function decimalSign(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

function digitOf(digit: string): string {
  // Two units long are the digits of mathematical alphabets alone.
  return digit.length === 1 ? String(digitValue(digit.charCodeAt(0))) : digit;
}
