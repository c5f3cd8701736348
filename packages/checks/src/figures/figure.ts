/** A number written in digits, as it stands in running text. */
export interface Figure {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
  /** As it is written. */
  text: string;
  /**
   * What it can be read as, the likeliest first: `3000` for a value, `h10:30` for a time, `=1.2.3`
   * for what is compared as it is written. Two figures agree that share a reading.
   */
  readings: readonly string[];
  /** Its likeliest value; nothing for what is no number, such as a version. */
  value: number | undefined;
  /** What a word behind it multiplies it by: a million in `3 million`. */
  factor: number;
  /** The numbers that a time, a version or the like is made of. */
  parts: readonly number[];
  /** Whether it is a share of a hundred: `8 %`, `8 per cent`. */
  percent: boolean;
}
