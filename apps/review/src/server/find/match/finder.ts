import { segmenter } from './characters.ts';
import { FoldedText } from './folded-text.ts';
import type { Stretch } from './folded-text.ts';
import { Folding } from './folding.ts';
import type { FoldingOptions } from './folding.ts';

const SPACES = /\s/gu;
const DIVIDED = /[\s'’ʼ]/u;
const LETTERS = /^\p{L}{2}$/u;
/** In these scripts only a dictionary knows where words end. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Finds one thing in many texts of a language. */
export class Finder {
  readonly query: string;
  readonly options: FoldingOptions & { words: boolean };
  readonly #folding: Folding;
  readonly #folded: string;
  readonly #rough: string;
  /** The kinds of space in the query. */
  readonly #spaces: readonly string[];

  constructor(query: string, options: FoldingOptions & { words: boolean }) {
    this.query = query.normalize('NFC');
    this.options = options;
    this.#folding = new Folding(options);
    this.#folded = new FoldedText(this.query, this.#folding).folded;
    this.#rough = this.#folding.roughly(this.query);
    this.#spaces = spacesIn(this.query);
  }

  /** Whether a text could hold it at all: quick, and never wrongly no. */
  mayHold(text: string): boolean {
    return this.#folding.roughly(text).includes(this.#rough);
  }

  /** Where it stands in a text without markup: whole characters, in order, none over another. */
  *places(text: string): Generator<Stretch> {
    if (this.#folded === '') return;
    const folded = new FoldedText(text, this.#folding);
    const words = this.options.words ? new WordEdges(text, this.options.language) : undefined;
    let at = folded.folded.indexOf(this.#folded);
    while (at !== -1) {
      const end = at + this.#folded.length;
      const place = folded.place(at, end);
      const fits =
        place !== undefined &&
        this.#hasSpaces(text.slice(place.start, place.end)) &&
        (words === undefined || (words.at(place.start) && words.at(place.end)));
      if (fits) yield place;
      at = folded.folded.indexOf(this.#folded, fits ? end : at + 1);
    }
  }

  /** Whether the spaces are those that were asked for: a plain one stands for any. */
  #hasSpaces(found: string): boolean {
    if (this.#spaces.every((space) => space === ' ')) return true;
    const own = spacesIn(found);
    return this.#spaces.every((space, index) => space === ' ' || space === own[index]);
  }
}

/** The spaces of a text, one by one. */
export function spacesIn(text: string): string[] {
  return text.match(SPACES) ?? [];
}

/** Where words of a text begin and end, as its language divides them. */
class WordEdges {
  readonly #text: string;
  readonly #language: string;
  #segments: Intl.Segments | undefined;

  constructor(text: string, language: string) {
    this.#text = text;
    this.#language = language;
  }

  at(index: number): boolean {
    const around = this.#text.slice(Math.max(0, index - 1), index + 1);
    // The apostrophe of an elision divides too: `l’homme`.
    if (around.length < 2 || DIVIDED.test(around)) return true;
    if (LETTERS.test(around) && !SPACELESS.test(around)) return false;
    this.#segments ??= segmenter(this.#language, 'word').segment(this.#text);
    return this.#segments.containing(index)?.index === index;
  }
}
