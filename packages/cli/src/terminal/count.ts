const numbers = new Intl.NumberFormat('en');

/**
 * A number with its noun.
 *
 * @example
 * count(1200, 'file'); // '1,200 files'
 */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${figure(number)} ${number === 1 ? noun : plural}`;
}

/** A number as people read it. */
export function figure(number: number): string {
  return numbers.format(number);
}

/** A time in milliseconds as seconds, with as many digits as tell something. */
export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
}
