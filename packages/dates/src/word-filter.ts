import { CHARACTER, kindOf } from './characters.ts';

/** So many letters at a word's beginning are looked at. */
const LETTERS = 3;
const BITS = 1 << 15;
/** Not looked at yet, and written as none or several: no letter has these codes. */
const UNKNOWN = 0;
const OTHER = 1;

/** Makes of a word what it is compared as, letter by letter. */
type Writing = (word: string) => string;

/** What each UTF-16 unit becomes in a writing, filled as they turn up. */
const units = new WeakMap<Writing, Uint16Array>();

/**
 * Tells quickly of most words that they are none of some others, by their first letters: a word of
 * three letters or more may be one of them if its first three are, a shorter one if it is as a whole.
 */
export class WordFilter {
  readonly #bits = new Uint8Array(BITS / 8);
  readonly #writing: Writing;
  readonly #units: Uint16Array;

  /**
   * @param words - those to find, or their beginnings
   * @param writing - what words are compared as: it changes each letter by itself, and joins or drops
   *   only marks and what is not seen
   */
  constructor(words: Iterable<string>, writing: Writing) {
    this.#writing = writing;
    this.#units = units.get(writing) ?? new Uint16Array(0x1_00_00);
    units.set(writing, this.#units);
    for (const word of words) this.#add(writing(word).slice(0, LETTERS));
  }

  /** Whether the word between two places of a text may be one of the words. */
  mayBe(text: string, start: number, end: number): boolean {
    const last = Math.min(end, start + LETTERS);
    let hash = last - start;
    for (let at = start; at < last; at++) {
      const code = text.charCodeAt(at);
      const known = this.#units[code] ?? OTHER;
      const unit = known === UNKNOWN ? this.#look(code) : known;
      // Two letters in one, marks and the like are for a closer look.
      if (unit === OTHER) return true;
      hash = mixed(hash, unit);
    }
    if (last < end && kindOf(text.charCodeAt(last)) === CHARACTER.mark) return true;
    const place = placeOf(hash);
    return ((this.#bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  #look(code: number): number {
    const written = this.#writing(String.fromCharCode(code));
    const isOne = written.length === 1 && kindOf(code) === CHARACTER.letter;
    const unit = isOne && !needsOthers(code) ? written.charCodeAt(0) : OTHER;
    this.#units[code] = unit;
    return unit;
  }

  #add(beginning: string): void {
    let hash = beginning.length;
    for (let at = 0; at < beginning.length; at++) hash = mixed(hash, beginning.charCodeAt(at));
    const place = placeOf(hash);
    this.#bits[place >>> 3] = (this.#bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
}

function mixed(hash: number, unit: number): number {
  return Math.imul(hash, 0x01_00_01_93) ^ unit;
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BITS - 1);
}

/** Halves of a pair, and the capital sigma, whose small letter is another one at a word's end. */
function needsOthers(code: number): boolean {
  return (code >= 0xd8_00 && code <= 0xdf_ff) || code === 0x03_a3;
}
