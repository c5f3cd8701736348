import { charactersOf } from './characters.ts';
import type { Folding } from './folding.ts';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A text folded character by character, so that what is found in it is found in the text. */
export class FoldedText {
  readonly folded: string;
  // By unit of the folded text: where the character stands that begins there, one behind the last
  // that ends there, and -1 inside of a character.
  readonly #starts: number[] = [];
  readonly #ends: number[] = [0];

  constructor(text: string, folding: Folding) {
    let folded = '';
    let offset = 0;
    for (const character of charactersOf(text, folding.options.language)) {
      const own = folding.character(character);
      const end = offset + character.length;
      if (own !== '') {
        this.#starts.push(offset);
        for (let unit = 1; unit < own.length; unit++) {
          this.#starts.push(-1);
          this.#ends.push(-1);
        }
        this.#ends.push(end);
        folded += own;
      }
      offset = end;
    }
    this.folded = folded;
  }

  /** Where a stretch of the folded text stands in the text; nothing where it cuts a character. */
  place(start: number, end: number): Stretch | undefined {
    const from = this.#starts[start] ?? -1;
    const to = this.#ends[end] ?? -1;
    return from === -1 || to === -1 ? undefined : { start: from, end: to };
  }
}
