/** So many letters at a word's beginning are looked at. */
const LETTERS = 3;
const BITS = 1 << 13;

/**
 * Tells quickly of most words that they are none of some others, by their first letters: a word of
 * three letters or more may be one of them if its first three are, a shorter one if it is as a whole.
 */
export class WordFilter {
  readonly #bits = new Uint8Array(BITS / 8);

  /** @param words - in small letters; they may stand in texts with a capital, or in capitals */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const begin = word.slice(0, LETTERS);
      const large = begin.toUpperCase();
      for (const written of [begin, large, large.charAt(0) + begin.slice(1)])
        this.#set(placeOf(written, 0, written.length));
    }
  }

  /** Whether the word between two places of a text may be one of the words. */
  mayBe(text: string, start: number, end: number): boolean {
    const place = placeOf(text, start, Math.min(end, start + LETTERS));
    return ((this.#bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  #set(place: number): void {
    this.#bits[place >>> 3] = (this.#bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash, 0x01_00_01_93) ^ text.charCodeAt(at);
  return (hash ^ (hash >>> 13)) & (BITS - 1);
}
