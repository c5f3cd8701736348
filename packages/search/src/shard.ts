import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term is. */
export interface Postings {
  /** The documents, in their order. */
  readonly documents: readonly number[];
  /**
   * Reads which words of one of them it is, counted from 0. Of a common term a query asks that of few
   * documents: those that have its other words too.
   *
   * @param place The document's place among them.
   */
  positions(place: number): number[];
}

/** A piece of an index that is being written: terms in their order, each with its postings as bytes. */
export class ShardWriter {
  readonly #dictionary = new ByteWriter();
  readonly #postings = new ByteWriter();
  readonly #encoder = new TextEncoder();
  #count = 0;
  #last = '';

  get length(): number {
    return this.#dictionary.length + this.#postings.length;
  }

  add(term: string, postings: Uint8Array): void {
    let shared = 0;
    while (shared < term.length && term[shared] === this.#last[shared]) shared += 1;
    // A pair of surrogates is not divided.
    if (/[\uD800-\uDBFF]/.test(term[shared - 1] ?? '')) shared -= 1;
    const rest = this.#encoder.encode(term.slice(shared));
    this.#dictionary.number(shared);
    this.#dictionary.number(rest.length);
    this.#dictionary.append(rest);
    this.#dictionary.number(postings.length);
    this.#postings.append(postings);
    this.#last = term;
    this.#count += 1;
  }

  bytes(): Uint8Array {
    const all = new ByteWriter();
    all.number(this.#count);
    all.number(this.#dictionary.length);
    all.append(this.#dictionary.bytes());
    all.append(this.#postings.bytes());
    return all.bytes();
  }
}

const decoder = new TextDecoder();

/** A decoder takes longer to begin than most of these take. */
function textOf(bytes: Uint8Array): string {
  return bytes.every((byte) => byte < 128) ? String.fromCharCode(...bytes) : decoder.decode(bytes);
}

/** A piece of an index. What is broken has fewer terms, and none that are not there. */
export class Shard {
  readonly terms: readonly string[];
  readonly #ends: readonly number[];
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const terms: string[] = [];
    const ends: number[] = [];
    const count = reader.number();
    const dictionary = reader.number();
    const start = reader.at + dictionary;
    let end = start;
    let last = '';
    for (let i = 0; i < count && reader.at < start; i += 1) {
      const shared = reader.number();
      last = last.slice(0, shared) + textOf(reader.take(reader.number()));
      end += reader.number();
      terms.push(last);
      ends.push(end);
    }
    this.terms = terms;
    this.#ends = [start, ...ends];
    this.#bytes = bytes;
  }

  /** The place of the first term that does not come before a text. */
  placeOf(text: string): number {
    let low = 0;
    let high = this.terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.terms[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The postings of the term at a place. */
  postings(place: number): Postings {
    const bytes = this.#bytes;
    const reader = new ByteReader(bytes, this.#ends[place]);
    const end = Math.min(this.#ends[place + 1] ?? 0, bytes.length);
    const documents: number[] = [];
    const counts: number[] = [];
    const starts: number[] = [];
    let document = 0;
    while (reader.at < end) {
      const head = reader.number();
      document += head >>> 1;
      const count = (head & 1) === 1 ? 1 : reader.number();
      documents.push(document);
      counts.push(count);
      starts.push(reader.at);
      reader.skip(count, end);
    }
    return {
      documents,
      positions(at) {
        const own = new ByteReader(bytes, starts[at]);
        const positions: number[] = [];
        let position = 0;
        for (let i = counts[at] ?? 0; i > 0 && own.at < end; i -= 1) {
          position += own.number();
          positions.push(position);
        }
        return positions;
      },
    };
  }
}
