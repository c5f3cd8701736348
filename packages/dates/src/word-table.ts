import { CHARACTER, kindOf } from './characters.ts';

const FIRST_SIZE = 1 << 10;
/** Then what was found out is forgotten and found out anew. */
const MOST = 1 << 17;
/** Words made to fall into one place are looked up anew each time instead of being searched for. */
const MOST_PROBES = 32;

/**
 * What each word of a language means to somebody, found out once a word. Words are known by two
 * hashes of 32 bits, so that reading a text makes no strings and touches no memory but these: no two
 * words of a language share both.
 */
export class WordTable<T> {
  readonly #meaning: (word: string) => T | undefined;
  /** The meanings there are; most words have none, which is the first one. */
  #meanings: (T | undefined)[] = [undefined];
  #size = FIRST_SIZE;
  #count = 0;
  #first = new Int32Array(FIRST_SIZE);
  #second = new Int32Array(FIRST_SIZE);
  /** One more than the place among the meanings; 0 for an empty slot. */
  #places = new Int32Array(FIRST_SIZE);

  /** @param meaning - what a word means; nothing for most words */
  constructor(meaning: (word: string) => T | undefined) {
    this.#meaning = meaning;
  }

  /** Reads the words of a text, letters and the marks on them, and hands over those that mean something. */
  read(text: string, visit: (meaning: T, start: number, end: number) => void): void {
    for (let at = 0; at < text.length;) {
      if (kindOf(text.charCodeAt(at)) !== CHARACTER.letter) {
        at++;
        continue;
      }
      const end = wordEnd(text, at);
      const meaning = this.meaning(text, at, end);
      if (meaning !== undefined) visit(meaning, at, end);
      at = end;
    }
  }

  /** What the word between two places of a text means. */
  meaning(text: string, start: number, end: number): T | undefined {
    let first = 0;
    let second = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      first = (Math.imul(first, 31) + code) | 0;
      second = Math.imul(second ^ code, 0x01_00_01_93);
    }
    const mask = this.#size - 1;
    let slot = (second ^ (second >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const place = this.#places[slot] ?? 0;
      if (place === 0) return this.#add(text.slice(start, end), slot, first, second);
      if (this.#first[slot] === first && this.#second[slot] === second)
        return this.#meanings[place - 1];
      slot = (slot + 1) & mask;
    }
    return this.#meaning(text.slice(start, end));
  }

  #add(word: string, slot: number, first: number, second: number): T | undefined {
    const meaning = this.#meaning(word);
    let place = 1;
    if (meaning !== undefined) place = this.#meanings.push(meaning);
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#places[slot] = place;
    this.#count++;
    if (this.#count * 2 > this.#size) this.#grow();
    return meaning;
  }

  #grow(): void {
    const [places, first, second] = [this.#places, this.#first, this.#second];
    const isFull = this.#size >= MOST;
    this.#size = isFull ? FIRST_SIZE : this.#size * 2;
    this.#first = new Int32Array(this.#size);
    this.#second = new Int32Array(this.#size);
    this.#places = new Int32Array(this.#size);
    if (isFull) {
      this.#meanings = [undefined];
      this.#count = 0;
      return;
    }
    const mask = this.#size - 1;
    for (let from = 0; from < places.length; from++) {
      const hash = second[from] ?? 0;
      if (places[from] === 0) continue;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#places[slot] !== 0) slot = (slot + 1) & mask;
      this.#first[slot] = first[from] ?? 0;
      this.#second[slot] = hash;
      this.#places[slot] = places[from] ?? 0;
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
