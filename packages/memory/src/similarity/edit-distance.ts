/** What is compared, each piece as a number: UTF-16 units, or words by number. */
type Symbols = readonly number[] | Uint16Array;

const BITS = 32;

/**
 * A sequence made ready to be compared with many others: the edit distance (Levenshtein's:
 * insertions, deletions and substitutions each count one) by Myers' bit vectors, in Hyyrö's form
 * for sequences of any length. It takes a step for each symbol of the other sequence and each 32
 * symbols of this one.
 *
 * G. Myers, A fast bit-vector algorithm for approximate string matching (1999); H. Hyyrö,
 * A bit-vector algorithm for computing Levenshtein and Damerau edit distances (2003).
 */
export class Pattern {
  readonly length: number;
  // For each symbol, where it stands: 32 places in each number.
  readonly #places = new Map<number, Int32Array>();
  readonly #blocks: number;
  readonly #none: Int32Array;
  readonly #positive: Int32Array;
  readonly #negative: Int32Array;

  constructor(symbols: Symbols) {
    this.length = symbols.length;
    this.#blocks = Math.ceil(symbols.length / BITS);
    this.#none = new Int32Array(this.#blocks);
    this.#positive = new Int32Array(this.#blocks);
    this.#negative = new Int32Array(this.#blocks);
    for (const [index, symbol] of symbols.entries()) {
      let places = this.#places.get(symbol);
      if (places === undefined) this.#places.set(symbol, (places = new Int32Array(this.#blocks)));
      const block = Math.floor(index / BITS);
      places[block] = (places[block] ?? 0) | (1 << (index % BITS));
    }
  }

  /**
   * The distance to another sequence; some number above `limit` as soon as it is certain to be
   * above it.
   */
  distanceTo(symbols: Symbols, limit = Infinity): number {
    if (this.length === 0) return symbols.length;
    this.#positive.fill(-1);
    this.#negative.fill(0);
    let distance = this.length;
    let left = symbols.length;
    for (const symbol of symbols) {
      distance += this.#step(this.#places.get(symbol) ?? this.#none);
      left -= 1;
      // Each symbol still to come brings it down by one at most.
      if (distance - left > limit) return distance - left;
    }
    return distance;
  }

  /** Goes on by one symbol; tells by how much the distance grows: 1, 0 or -1. */
  #step(places: Int32Array): number {
    const last = this.#blocks - 1;
    const lastBit = (this.length - 1) % BITS;
    let grows = 1;
    let shrinks = 0;
    let change = 0;
    for (let block = 0; block <= last; block++) {
      const positive = this.#positive[block] ?? 0;
      const negative = this.#negative[block] ?? 0;
      const same = places[block] ?? 0;
      const vertical = same | negative;
      const match = same | shrinks;
      const horizontal = (((match & positive) + positive) ^ positive) | match;
      let up = negative | ~(horizontal | positive);
      let down = positive & horizontal;
      if (block === last) change = ((up >>> lastBit) & 1) - ((down >>> lastBit) & 1);
      const grew = up >>> (BITS - 1);
      const shrank = down >>> (BITS - 1);
      up = (up << 1) | grows;
      down = (down << 1) | shrinks;
      this.#positive[block] = down | ~(vertical | up);
      this.#negative[block] = up & vertical;
      grows = grew;
      shrinks = shrank;
    }
    return change;
  }
}
