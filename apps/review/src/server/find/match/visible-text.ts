import { mask } from '@archive/markup';

const COVER = '\uFFFC';
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const BACKSLASH = 0x5c;

/** A text as a reader sees it, and where each piece of it stands in the text with its markup. */
export class VisibleText {
  readonly raw: string;
  readonly text: string;
  readonly #masked: string;
  // Made when it is asked for: most texts hold nothing of what is looked for.
  #places: Uint32Array | undefined;

  constructor(raw: string) {
    this.raw = raw;
    this.#masked = mask(raw);
    this.text = this.#masked.replaceAll(COVER, '');
  }

  /** Where a stretch of what is seen stands in the text, the backslash of an escape included. */
  rawPlace(start: number, end: number): { start: number; end: number } {
    let from = this.#at(start);
    let to = this.#at(end - 1) + 1;
    if (from > 0 && this.#masked[from - 1] === COVER && this.raw.charCodeAt(from - 1) === BACKSLASH)
      from -= 1;
    // A line end of two units is seen as one.
    if (this.raw.charCodeAt(to - 1) === CARRIAGE_RETURN && this.raw.charCodeAt(to) === LINE_FEED)
      to += 1;
    return { start: from, end: to };
  }

  #at(index: number): number {
    if (this.text.length === this.raw.length) return index;
    this.#places ??= placesIn(this.#masked, this.text.length);
    return this.#places[index] ?? index;
  }
}

/** For each UTF-16 unit that is seen, where it stands. */
function placesIn(masked: string, seen: number): Uint32Array {
  const places = new Uint32Array(seen);
  let count = 0;
  for (let index = 0; index < masked.length; index++)
    if (masked[index] !== COVER) places[count++] = index;
  return places;
}
