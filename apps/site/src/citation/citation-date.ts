import { parseEdtf } from '@archive/schema';
import type { EdtfBound, EdtfDate, EdtfInterval } from '@archive/schema';

/** A date as programs that keep references have it: by its year, and further as far as it is known. */
export interface KnownDate {
  /** Astronomical, as in EDTF: 0 is 1 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  readonly season?: EdtfDate['season'];
}

/** What there is to say of a date to them. */
export interface CitationDate {
  /** The date, or the one a stretch of time begins with; none where not even its year is known. */
  readonly first?: KnownDate;
  /** The end of a stretch of time, where its year is known. */
  readonly last?: KnownDate;
  /** Whether `first` and `last` are all of it, but for its marks: no open end, no decade. */
  readonly isWhole: boolean;
  /** Whether one of its dates is marked as likely only. */
  readonly isUncertain: boolean;
  /** Whether one of its dates is marked as about then. */
  readonly isApproximate: boolean;
}

/**
 * Reads a date for programs that keep references.
 *
 * @returns `undefined` for what is no date
 * @example
 * citationDate('2026-21'); // { first: { year: 2026, season: 'spring' }, isWhole: true, … }
 * citationDate('19XX'); // { isWhole: false, … }
 */
export function citationDate(edtf: string): CitationDate | undefined {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return undefined;
  if (parsed.type === 'interval') return stretch(parsed);
  const first = known(parsed);
  return { first, isWhole: first !== undefined, ...marksOf([parsed]) };
}

function stretch({ from, to }: EdtfInterval): CitationDate {
  const [first, last] = [known(from), known(to)];
  const isWhole = first !== undefined && last !== undefined;
  return { first, last, isWhole, ...marksOf([from, to]) };
}

function known(bound: EdtfBound): KnownDate | undefined {
  if (typeof bound === 'string') return undefined;
  const { precision, year, month, day, season } = bound;
  if (precision === 'decade' || precision === 'century') return undefined;
  return { year, month, day, season };
}

function marksOf(
  bounds: readonly EdtfBound[],
): Pick<CitationDate, 'isUncertain' | 'isApproximate'> {
  const dates = bounds.filter((bound) => typeof bound !== 'string');
  return {
    isUncertain: dates.some(({ uncertain }) => uncertain),
    isApproximate: dates.some(({ approximate }) => approximate),
  };
}

/** A year of four digits, which every program reads; others are written in several ways. */
export function plainYear(date: KnownDate | undefined): string | undefined {
  return date === undefined || date.year < 1 ? undefined : String(date.year).padStart(4, '0');
}
