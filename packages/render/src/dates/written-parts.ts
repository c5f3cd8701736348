import { dayOfMonth } from './day-of-month.ts';
import { type DatePart, unbrokenParts } from './unbroken.ts';

/** CLDR has "01–05 agosto" for stretches in Italian, Croatian and some more; beside a name it is 1–5. */
const PADDED = /^0(?=[1-9]$)/;
const IN_FIGURES = /^\p{N}+$/u;

/**
 * A date of Intl's as people write it: with the first of a month as the language has it (1er août),
 * and with no-break spaces, so that no line ends between figures and what belongs to them. It needs
 * nothing but the parts, so that a page's script can use it alone.
 *
 * @param parts - what `formatToParts` or `formatRangeToParts` of an `Intl.DateTimeFormat` gave
 * @param language - the tag it was made for
 * @returns the same parts, whose values together are the date
 *
 * @example
 * ```ts
 * const format = new Intl.DateTimeFormat('ru', { dateStyle: 'long' });
 * writtenParts(format.formatToParts(0), 'ru').map(({ value }) => value).join(''); // '1\u00A0января 1970\u00A0г.'
 * ```
 */
export function writtenParts(parts: readonly DatePart[], language: string): DatePart[] {
  const unbroken = unbrokenParts(parts);
  if (parts.some(({ type, value }) => type === 'month' && IN_FIGURES.test(value))) return unbroken;
  return unbroken.map(({ type, value }) => ({
    type,
    value: type === 'day' ? dayOfMonth(value.replace(PADDED, ''), language) : value,
  }));
}
