/**
 * Numbers words, from 0. Texts have millions of them, few of which differ: they are known again by their
 * letters where they stand, without being cut out.
 *
 * @example
 * const numbers = new WordNumbers();
 * numbers.numberOf('to be or not to be', 0, 2); // 0
 * numbers.numberOf('to be or not to be', 13, 15); // 0
 */
export class WordNumbers {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  // Of each place in the table, the number of the word that is there and one more.
  #table = new Uint32Array(1 << 12);

  /** The number of the word that stands in a text from `start` to before `end`. */
  numberOf(text: string, start: number, end: number): number {
    // FNV-1a, on UTF-16 units.
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const last = this.#table.length - 1;
    let place = hash & last;
    for (let held = this.#table[place] ?? 0; held !== 0; held = this.#table[place] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#isWord(held - 1, text, start, end))
        return held - 1;
      place = (place + 1) & last;
    }
    return this.#add(text.slice(start, end), hash, place);
  }

  #isWord(number: number, text: string, start: number, end: number): boolean {
    const word = this.#words[number] ?? '';
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i += 1)
      if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
    return true;
  }

  #add(word: string, hash: number, place: number): number {
    const number = this.#words.push(word) - 1;
    this.#hashes.push(hash);
    this.#table[place] = number + 1;
    if (this.#words.length * 2 > this.#table.length) this.#grow();
    return number;
  }

  #grow(): void {
    const table = new Uint32Array(this.#table.length * 2);
    const last = table.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let place = hash & last;
      while (table[place] !== 0) place = (place + 1) & last;
      table[place] = number + 1;
    }
    this.#table = table;
  }
}
