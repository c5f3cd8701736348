import type { Analyser } from './analyser.ts';
import { ByteWriter } from './bytes.ts';
import { Shard, ShardWriter } from './shard.ts';
import { eachWord } from './tokens.ts';

/** A piece of an index, ready to be written to a file. */
export interface WrittenShard {
  /** Its first term. */
  readonly first: string;
  readonly bytes: Uint8Array;
}

// A query reads one or two of them for each of its words.
const FULL = 32_768;

/**
 * Makes the index of one language. Documents are numbers; what an earlier index has of documents
 * that did not change is taken over without their texts.
 *
 * @example
 * const writer = new IndexWriter(makeAnalyser('en'));
 * writer.add(0, ['A title', 'A paragraph.']);
 * for (const { first, bytes } of writer.shards()) write(first, bytes);
 */
export class IndexWriter {
  readonly #analyser: Analyser;
  readonly #terms = new Map<string, number>();
  /** Of words as they are written. */
  readonly #termsOf = new Map<string, readonly number[]>();
  // One entry for each term at each place, in three columns.
  #term = new Uint32Array(1 << 16);
  #document = new Uint32Array(1 << 16);
  #position = new Uint32Array(1 << 16);
  #length = 0;

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  /**
   * Adds a document.
   *
   * @param texts Its segments in reading order. No phrase reaches from one into the next.
   * @returns How many words each of them has.
   */
  add(document: number, texts: readonly string[]): number[] {
    let position = 0;
    return texts.map((text) => {
      const start = position;
      eachWord(text, (word) => {
        for (const term of this.#termsIn(word)) this.#note(term, document, position);
        position += 1;
      });
      const count = position - start;
      position += 1;
      return count;
    });
  }

  /**
   * Takes over what an earlier index has.
   *
   * @param numberNow Gives the number that a document of the earlier index has now; `undefined` for
   * those that are gone or are added anew.
   */
  takeOver(bytes: Uint8Array, numberNow: (before: number) => number | undefined): void {
    const shard = new Shard(bytes);
    for (const [place, name] of shard.terms.entries()) {
      const { documents, positions } = shard.postings(place);
      let term: number | undefined;
      for (const [i, before] of documents.entries()) {
        const document = numberNow(before);
        if (document === undefined) continue;
        term ??= this.#idOf(name);
        for (const position of positions[i] ?? []) this.#note(term, document, position);
      }
    }
  }

  /** The index in pieces, in the order of their terms. */
  *shards(): Generator<WrittenShard> {
    const names = [...this.#terms].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const rank = new Uint32Array(names.length);
    for (const [place, [, id]] of names.entries()) rank[id] = place;
    const { order, starts } = this.#sorted(rank);

    const postings = new ByteWriter();
    let shard = new ShardWriter();
    let first: string | undefined;
    for (const [place, [name]] of names.entries()) {
      postings.clear();
      this.#writePostings(postings, order, starts[place] ?? 0, starts[place + 1] ?? 0);
      if (first !== undefined && shard.length + postings.length > FULL) {
        yield { first, bytes: shard.bytes() };
        shard = new ShardWriter();
        first = undefined;
      }
      first ??= name;
      shard.add(name, postings.bytes());
    }
    if (first !== undefined) yield { first, bytes: shard.bytes() };
  }

  #writePostings(to: ByteWriter, order: Uint32Array, from: number, end: number): void {
    let before = 0;
    for (let i = from; i < end;) {
      const document = this.#document[order[i] ?? 0] ?? 0;
      let next = i + 1;
      while (next < end && this.#document[order[next] ?? 0] === document) next += 1;
      const count = next - i;
      to.number((document - before) * 2 + (count === 1 ? 1 : 0));
      if (count > 1) to.number(count);
      let last = 0;
      for (; i < next; i += 1) {
        const position = this.#position[order[i] ?? 0] ?? 0;
        to.number(position - last);
        last = position;
      }
      before = document;
    }
  }

  /** The entries by term and by document; those of one document are in their order already. */
  #sorted(rank: Uint32Array): { order: Uint32Array; starts: Uint32Array } {
    let highest = 0;
    let inOrder = true;
    for (let i = 0; i < this.#length; i += 1) {
      const document = this.#document[i] ?? 0;
      if (document < highest) inOrder = false;
      else highest = document;
    }
    let order: Uint32Array = Uint32Array.from({ length: this.#length }, (_, i) => i);
    if (!inOrder) order = counted(order, highest + 1, (entry) => this.#document[entry] ?? 0).order;
    return counted(order, rank.length, (entry) => rank[this.#term[entry] ?? 0] ?? 0);
  }

  #termsIn(word: string): readonly number[] {
    let known = this.#termsOf.get(word);
    if (known === undefined) {
      known = this.#analyser.terms(word).map((term) => this.#idOf(term));
      this.#termsOf.set(word, known);
    }
    return known;
  }

  #idOf(term: string): number {
    let id = this.#terms.get(term);
    if (id === undefined) this.#terms.set(term, (id = this.#terms.size));
    return id;
  }

  #note(term: number, document: number, position: number): void {
    if (this.#length === this.#term.length) {
      this.#term = doubled(this.#term);
      this.#document = doubled(this.#document);
      this.#position = doubled(this.#position);
    }
    this.#term[this.#length] = term;
    this.#document[this.#length] = document;
    this.#position[this.#length] = position;
    this.#length += 1;
  }
}

function doubled(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2);
  larger.set(column);
  return larger;
}

/** Sorts entries by a small number, those with the same in the order they had. */
function counted(
  entries: Uint32Array,
  kinds: number,
  kindOf: (entry: number) => number,
): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(kinds + 1);
  for (const entry of entries) {
    const kind = kindOf(entry) + 1;
    starts[kind] = (starts[kind] ?? 0) + 1;
  }
  for (let i = 1; i <= kinds; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(entries.length);
  for (const entry of entries) {
    const kind = kindOf(entry);
    const place = next[kind] ?? 0;
    order[place] = entry;
    next[kind] = place + 1;
  }
  return { order, starts };
}
