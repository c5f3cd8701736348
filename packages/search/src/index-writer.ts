import type { Analyser } from './analyser.ts';
import { ByteWriter } from './bytes.ts';
import { Shard, ShardWriter } from './shard.ts';
import { eachWord } from './tokens.ts';
import { WordNumbers } from './word-numbers.ts';

/** A piece of an index, ready to be written to a file. */
export interface WrittenShard {
  /** Its first term. */
  readonly first: string;
  readonly bytes: Uint8Array;
}

/** Where terms are: each has the entries from its start to that of the next one. */
interface Entries {
  readonly starts: Uint32Array;
  readonly document: Uint32Array;
  readonly position: Uint32Array;
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
  /** Of words as they are written, and the terms of each. */
  readonly #words = new WordNumbers();
  readonly #termsOf: (readonly number[])[] = [];
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
      eachWord(text, (from, to) => {
        for (const term of this.#termsIn(text, from, to)) this.#note(term, document, position);
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
        for (const position of positions(i)) this.#note(term, document, position);
      }
    }
  }

  /** The index in pieces, in the order of their terms. */
  *shards(): Generator<WrittenShard> {
    const terms = [...this.#terms].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const entries = this.#byTerm();

    const postings = new ByteWriter();
    let shard = new ShardWriter();
    let first: string | undefined;
    for (const [name, id] of terms) {
      postings.clear();
      writePostings(postings, entries, id);
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

  /** The entries by term and by document; those of one document are in their order already. */
  #byTerm(): Entries {
    let term = this.#term.subarray(0, this.#length);
    let document = this.#document.subarray(0, this.#length);
    let position = this.#position.subarray(0, this.#length);
    let highest = 0;
    let inOrder = true;
    for (const each of document) {
      if (each < highest) inOrder = false;
      else highest = each;
    }
    if (!inOrder) {
      const starts = startsOf(document, highest + 1);
      const by = document;
      term = sorted(term, by, starts);
      position = sorted(position, by, starts);
      document = sorted(document, by, starts);
    }
    const starts = startsOf(term, this.#terms.size);
    return {
      starts,
      document: sorted(document, term, starts),
      position: sorted(position, term, starts),
    };
  }

  #termsIn(text: string, from: number, to: number): readonly number[] {
    const word = this.#words.numberOf(text, from, to);
    let known = this.#termsOf[word];
    if (known === undefined) {
      known = this.#analyser.terms(text.slice(from, to)).map((term) => this.#idOf(term));
      this.#termsOf[word] = known;
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

/** Where the entries of each kind begin once they are sorted by it; the last one is their end. */
function startsOf(kind: Uint32Array, kinds: number): Uint32Array {
  const starts = new Uint32Array(kinds + 1);
  for (const each of kind) starts[each + 1] = (starts[each + 1] ?? 0) + 1;
  for (let i = 1; i <= kinds; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  return starts;
}

/** A column sorted by the kind of its entries, those of the same kind in the order they had. */
function sorted(
  column: Uint32Array,
  kind: Uint32Array,
  starts: Uint32Array,
): Uint32Array<ArrayBuffer> {
  const next = starts.slice();
  const result = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i += 1) {
    const each = kind[i] ?? 0;
    const place = next[each] ?? 0;
    result[place] = column[i] ?? 0;
    next[each] = place + 1;
  }
  return result;
}

function writePostings(
  to: ByteWriter,
  { starts, document, position }: Entries,
  term: number,
): void {
  const end = starts[term + 1] ?? 0;
  let before = 0;
  for (let i = starts[term] ?? 0; i < end;) {
    const own = document[i] ?? 0;
    let next = i + 1;
    while (next < end && document[next] === own) next += 1;
    const count = next - i;
    to.number((own - before) * 2 + (count === 1 ? 1 : 0));
    if (count > 1) to.number(count);
    let last = 0;
    for (; i < next; i += 1) {
      const place = position[i] ?? 0;
      to.number(place - last);
      last = place;
    }
    before = own;
  }
}
