/** A stream of numbers from 0 up to 1, always the same ones for the same seed (mulberry32). */
export type Random = () => number;

/** @param parts - what the stream is for; each sequence of parts has a stream of its own */
export function random(...parts: readonly (string | number)[]): Random {
  let state = 0x811c9dc5;
  // FNV-1a.
  for (const character of parts.join('\0'))
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`. */
export function between(next: Random, least: number, most: number): number {
  return least + Math.floor(next() * (most - least + 1));
}

/** One of a list. */
export function oneOf<T>(next: Random, list: readonly T[]): T {
  // The list is never empty, and the number is below its length.
  return list[Math.floor(next() * list.length)] as T;
}

/** A rank from 0 to `size - 1`, low ones far more often than high ones, as words are (Zipf's law). */
export function zipf(next: Random, size: number): number {
  return Math.floor(size ** next()) - 1;
}
