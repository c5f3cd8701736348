import { autonym, directionOf, languageNameIn } from '@archive/schema';

import { remembered } from './remembered.ts';

/** The direction of a language, from its tag. */
export const directionOfTag = remembered(directionOf);

/**
 * Whether Intl has data for a language. For one that it does not know, it would speak whatever
 * language the machine is set to.
 */
export const isKnownToIntl = remembered((language) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
});

const namesIn = remembered((language) =>
  isKnownToIntl(language)
    ? new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
    : null,
);

/** The name of a language in another one, or else in itself, or else its tag. */
export function languageName(tag: string, inLanguage: string): string {
  const names = namesIn(inLanguage);
  return (names && languageNameIn(names, tag)) ?? autonym(tag) ?? tag;
}

const numbersIn = remembered((language) =>
  isKnownToIntl(language) ? new Intl.NumberFormat(language, { useGrouping: false }) : null,
);

/** A whole number in the digits of a language, without separators: a year, a note's number. */
export function formatNumber(number: number, language: string): string {
  if (!Number.isInteger(number) || number < 0)
    return numbersIn(language)?.format(number) ?? String(number);
  const digits = digitsIn(language);
  const text = String(number);
  if (digits === null) return text;
  let own = '';
  for (const digit of text) own += digits[Number(digit)] ?? digit;
  return own;
}

/** The digits of a language; `null` where they are those of ASCII. Intl takes longer to put them down. */
const digitsIn = remembered((language) => {
  const digits = Array.from({ length: 10 }, (_, digit) => numbersIn(language)?.format(digit) ?? '');
  return digits.every((digit, index) => digit === String(index) || digit === '') ? null : digits;
});

const ordinalsIn = remembered((language) =>
  isKnownToIntl(language) ? new Intl.PluralRules(language, { type: 'ordinal' }) : null,
);

/** Which form of an ordinal number a language uses: `one` for 21st, `two` for 22nd in English. */
export function ordinalForm(language: string, number: number): Intl.LDMLPluralRule {
  return ordinalsIn(language)?.select(number) ?? 'other';
}
