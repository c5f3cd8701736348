/** How much of a date is known. */
export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One date of the Extended Date/Time Format, levels 0 and 1. */
export interface EdtfDate {
  readonly type: 'date';
  /** Astronomical: 0 is 1 BC. Of a decade or century, the year that its text with zeros names. */
  readonly year: number;
  /** 1 to 12; only with precision month or day. */
  readonly month?: number;
  /** 1 to 31; only with precision day. */
  readonly day?: number;
  /** Only with precision season. */
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly precision: EdtfPrecision;
  /** Marked with `?` or `%`. */
  readonly uncertain: boolean;
  /** Marked with `~` or `%`: "about". */
  readonly approximate: boolean;
}

/** An end of an interval: a date, `open` (`..`: it goes on) or `unknown` (left empty). */
export type EdtfBound = EdtfDate | 'open' | 'unknown';

/** A stretch of time, both ends included. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly from: EdtfBound;
  readonly to: EdtfBound;
}

export type Edtf = EdtfDate | EdtfInterval;
