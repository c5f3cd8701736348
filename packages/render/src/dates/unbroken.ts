/** A part of a date, as Intl divides it. */
export interface DatePart {
  readonly type: string;
  readonly value: string;
}

const NO_BREAK = '\u00A0';
/** What stands for "year" or "day" behind the figures: « г.», « р.», « թ.», « m.», « ж.». */
const ABBREVIATION = /^[ \u202F](?=\p{L}{1,3}[.\u2024])/u;
/** Between a day and its month: « », «. ». */
const DAY_AND_MONTH = /^\.? $/;

/**
 * Puts no-break spaces into a date where Intl has others, so that no line ends between figures and
 * what belongs to them: the month behind a day (10 января), the abbreviation behind a year
 * (2022 г.), the era.
 */
export function unbrokenParts(parts: readonly DatePart[]): DatePart[] {
  return parts.map(({ type, value }, at) => {
    if (type === 'era') return { type, value: value.replaceAll(' ', NO_BREAK) };
    if (type !== 'literal') return { type, value };
    return { type, value: between(parts[at - 1]?.type, value, parts[at + 1]?.type) };
  });
}

function between(before: string | undefined, text: string, after: string | undefined): string {
  if (before !== 'day' && before !== 'year') return text;
  if (before === 'day' && after === 'month' && DAY_AND_MONTH.test(text))
    return text.replace(' ', NO_BREAK);
  if (before === 'year' && after === 'era' && text === ' ') return NO_BREAK;
  return text.replace(ABBREVIATION, NO_BREAK);
}
