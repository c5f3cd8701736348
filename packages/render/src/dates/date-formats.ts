import { isKnownToIntl } from '../language.ts';
import { remembered } from '../remembered.ts';

/** What Intl formats of a date; the other precisions are words of the interface. */
export type CalendarPrecision = 'day' | 'month' | 'year';

/*
 * The calendar of the data, whatever the calendar of the language: a date that the document gives
 * as 10 January 2022 is not turned into one of 1400 or 2565. The digits are the language's own.
 */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;

const FIELDS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

function formats(precision: CalendarPrecision, era: { era?: 'short' }) {
  return remembered((language) =>
    isKnownToIntl(language)
      ? new Intl.DateTimeFormat(language, { ...GREGORIAN, ...FIELDS[precision], ...era })
      : null,
  );
}

const withoutEra = {
  day: formats('day', {}),
  month: formats('month', {}),
  year: formats('year', {}),
};
const withEra = {
  day: formats('day', { era: 'short' }),
  month: formats('month', { era: 'short' }),
  year: formats('year', { era: 'short' }),
};

/**
 * The format of dates of one precision in a language, made once. Years before 1 need their era.
 * `null` where Intl has no data for the language.
 */
export function dateFormat(
  language: string,
  precision: CalendarPrecision,
  needsEra: boolean,
): Intl.DateTimeFormat | null {
  return (needsEra ? withEra : withoutEra)[precision](language);
}
