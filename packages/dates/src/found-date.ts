/** A calendar that dates are written in, by its name in CLDR. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

/** A stretch of the text: offsets in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A number that a date is made of, as it stands in the text. */
export interface DateNumber extends Stretch {
  value: number;
}

/** A date in running text. It has a month or a season, and a day or a year or both. */
export interface FoundDate extends Stretch {
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 21 to 24, spring to winter, as in EDTF. */
  season?: number;
  day?: number;
  calendar: Calendar;
  /** Day and month may be exchanged: 10/01/2022. */
  swappable?: boolean;
  /** The day of the week that stands beside it: 1 for Monday to 7 for Sunday. */
  weekday?: Stretch & { value: number };
  /** Its numbers; one that several days share, as the year of "2 to 11 January 2022", is the last one's. */
  numbers: readonly DateNumber[];
}
