import { words } from '../text/words.ts';
import { Pattern } from './edit-distance.ts';

/** The most that texts which are not the same but for figures and signs can reach. */
const MOST = 98;

/**
 * A folded text made ready to be compared with many others. How like each other two texts are, in
 * percent, is
 *
 *   50 × (1 − words to change / words of the longer) + 50 × (1 − characters to change / characters of the longer)
 *
 * rounded down, and 98 at most. What is to be changed is the edit distance: how many words, or
 * UTF-16 units, have to be put in, taken out or replaced. Words tell how much of the meaning is
 * another, characters how much there is to type: an ending that differs is a whole word and few characters.
 */
export class Comparison {
  readonly #language: string;
  readonly #length: number;
  readonly #characters: Pattern;
  readonly #words: Pattern;
  readonly #wordNumbers = new Map<string, number>();

  constructor(folded: string, language: string) {
    this.#language = language;
    this.#length = folded.length;
    this.#characters = new Pattern(units(folded));
    const own = words(folded, language);
    for (const word of own)
      if (!this.#wordNumbers.has(word)) this.#wordNumbers.set(word, this.#wordNumbers.size);
    this.#words = new Pattern(this.#numbers(own));
  }

  /** How long texts can be that reach a percentage. */
  lengths(minimum: number): { least: number; most: number } {
    // The words being all the same, and the characters as well, as far as they go.
    const share = Math.max(0, minimum / 50 - 1);
    return { least: Math.floor(this.#length * share), most: Math.ceil(this.#length / share) };
  }

  /** How like this text another folded one is: 0 to 98; 0 where it does not reach `minimum`. */
  percent(folded: string, minimum: number): number {
    const longer = Math.max(this.#length, folded.length);
    const shorter = Math.min(this.#length, folded.length);
    if (longer === 0) return MOST;
    // Words are compared first: that costs least, and mostly settles it.
    const wordShare = this.#wordShare(words(folded, this.#language));
    if (percentOf(wordShare, shorter / longer) < minimum) return 0;

    const wanted = wordShare === undefined ? minimum / 100 : minimum / 50 - wordShare;
    const changes = this.#characters.distanceTo(units(folded), longer * (1 - wanted) + 1);
    const percent = percentOf(wordShare, 1 - changes / longer);
    return percent < minimum ? 0 : percent;
  }

  /** The share of words that can stay; nothing where there are none. */
  #wordShare(others: readonly string[]): number | undefined {
    const longer = Math.max(this.#words.length, others.length);
    return longer === 0 ? undefined : 1 - this.#words.distanceTo(this.#numbers(others)) / longer;
  }

  #numbers(list: readonly string[]): number[] {
    // A word this text does not have is like no other.
    return list.map((word) => this.#wordNumbers.get(word) ?? -1);
  }
}

/** Where there are no words, as in a row of dashes, the characters alone count. */
function percentOf(wordShare: number | undefined, characterShare: number): number {
  const percent = 50 * (wordShare ?? characterShare) + 50 * characterShare;
  // What is 80 must not become 79 by the last digit of a fraction.
  return Math.min(MOST, Math.floor(percent + 1e-9));
}

function units(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) numbers[at] = text.charCodeAt(at);
  return numbers;
}
