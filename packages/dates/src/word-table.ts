import { CHARACTER, kindOf } from './characters.ts';
import type { WordFilter } from './word-filter.ts';

const FIRST_SIZE = 1 << 10;
/** Then what was found out is forgotten and found out anew. */
const MOST = 1 << 17;
/** Words made to fall into one place are looked up anew each time instead of being searched for. */
const MOST_PROBES = 32;
/** Of the two hashes. */
const FIRST_FACTOR = 31;
const SECOND_FACTOR = 0x01_00_01_93;

/**
 * What each word of a language means to somebody, found out once a word. Words are known by two
 * hashes of 32 bits, so that reading a text makes no strings and touches no memory but these: no two
 * words of a language share both.
 */
export class WordTable<T> {
  readonly #meaning: (word: string) => T | undefined;
  readonly #filter: WordFilter | undefined;
  /** The meanings there are; most words have none, which is the first one. */
  #meanings: (T | undefined)[] = [undefined];
  #size = FIRST_SIZE;
  #count = 0;
  /** Three numbers a slot: both hashes, and one more than the place among the meanings, 0 if it is empty. */
  #slots = new Int32Array(3 * FIRST_SIZE);

  /**
   * @param meaning - what a word means; nothing for most words
   * @param filter - spares those the look that cannot mean anything
   */
  constructor(meaning: (word: string) => T | undefined, filter?: WordFilter) {
    this.#meaning = meaning;
    this.#filter = filter;
  }

  /** Reads the words of a text, letters and the marks on them, and hands over those that mean something. */
  read(text: string, visit: (meaning: T, start: number, end: number) => void): void {
    const { length } = text;
    for (let at = 0; at < length;) {
      let code = text.charCodeAt(at);
      let kind = kindOf(code);
      if (kind !== CHARACTER.letter) {
        at++;
        continue;
      }
      const start = at;
      let first = 0;
      let second = 0;
      // Hashed on the way to its end: every character of an archive comes by here.
      do {
        first = (Math.imul(first, FIRST_FACTOR) + code) | 0;
        second = Math.imul(second ^ code, SECOND_FACTOR);
        at++;
        if (at === length) break;
        code = text.charCodeAt(at);
        kind = kindOf(code);
      } while (kind === CHARACTER.letter || kind === CHARACTER.mark);
      if (this.#filter?.mayBe(text, start, at) === false) continue;
      const meaning = this.#lookUp(text, start, at, first, second);
      if (meaning !== undefined) visit(meaning, start, at);
    }
  }

  /** What the word between two places of a text means. */
  meaning(text: string, start: number, end: number): T | undefined {
    if (this.#filter?.mayBe(text, start, end) === false) return undefined;
    let first = 0;
    let second = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      first = (Math.imul(first, FIRST_FACTOR) + code) | 0;
      second = Math.imul(second ^ code, SECOND_FACTOR);
    }
    return this.#lookUp(text, start, end, first, second);
  }

  #lookUp(text: string, start: number, end: number, first: number, second: number): T | undefined {
    const slots = this.#slots;
    const mask = this.#size - 1;
    let slot = (second ^ (second >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const at = 3 * slot;
      const place = slots[at + 2] ?? 0;
      if (place === 0) return this.#add(text.slice(start, end), at, first, second);
      if (slots[at] === first && slots[at + 1] === second) return this.#meanings[place - 1];
      slot = (slot + 1) & mask;
    }
    return this.#meaning(text.slice(start, end));
  }

  #add(word: string, at: number, first: number, second: number): T | undefined {
    const meaning = this.#meaning(word);
    const place = meaning === undefined ? 1 : this.#meanings.push(meaning);
    this.#slots[at] = first;
    this.#slots[at + 1] = second;
    this.#slots[at + 2] = place;
    this.#count++;
    if (this.#count * 2 > this.#size) this.#grow();
    return meaning;
  }

  #grow(): void {
    const before = this.#slots;
    const isFull = this.#size >= MOST;
    this.#size = isFull ? FIRST_SIZE : this.#size * 2;
    this.#slots = new Int32Array(3 * this.#size);
    if (isFull) {
      this.#meanings = [undefined];
      this.#count = 0;
      return;
    }
    const mask = this.#size - 1;
    for (let from = 0; from < before.length; from += 3) {
      if (before[from + 2] === 0) continue;
      const hash = before[from + 1] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[3 * slot + 2] !== 0) slot = (slot + 1) & mask;
      this.#slots.set(before.subarray(from, from + 3), 3 * slot);
    }
  }
}

/** Where the word ends that begins at a letter: letters and the marks on them are in it. */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind !== CHARACTER.letter && kind !== CHARACTER.mark) break;
  }
  return end;
}
