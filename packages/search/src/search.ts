import { makeAnalyser } from './analyser.ts';
import type { Analyser, Stem } from './analyser.ts';
import { CHUNK } from './format.ts';
import type { IndexChunk, IndexManifest, IndexedText, Listing } from './format.ts';
import { occurrences } from './occurrences.ts';
import type { Occurrences, Places } from './occurrences.ts';
import { CUT_OFF, parseQuery, SHORTEST_STEM } from './query.ts';
import type { Group } from './query.ts';
import { Shard } from './shard.ts';

/** Fetches files of an index by their names. */
export interface IndexFiles {
  bytes(name: string): Promise<Uint8Array>;
  json(name: string): Promise<unknown>;
}

/** What a search leaves out. */
export interface Filter {
  /** The id of a collection. */
  readonly collection?: string;
  readonly year?: string;
}

/** A document that was found. */
export interface Hit {
  readonly document: number;
  /** The higher, the better. */
  readonly score: number;
  /** Of each group that was asked for, where it is: words of the document, counted from 0. */
  readonly places: readonly (readonly number[])[];
}

/** What was found, the best first, and what for. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly groups: readonly Group[];
}

// A short beginning has thousands of continuations; nobody looks through what they find.
const MOST_CONTINUATIONS = 400;
const MOST_SHARDS = 6;
/** What words count for that are not the one that was typed but have its beginning. */
const NOT_WHOLE = 0.5;
// Of so many documents what lists say is worth its bytes before anybody asks.
const MOST_CHUNKS = 8;

/** The index of one language. It reads pieces as queries need them, and keeps them. */
export class SearchIndex {
  readonly manifest: IndexManifest;
  readonly analyser: Analyser;
  readonly #files: IndexFiles;
  readonly #average: number;
  readonly #shards = new Map<string, Promise<Shard>>();
  readonly #chunks = new Map<string, Promise<IndexChunk>>();
  readonly #texts = new Map<string, Promise<IndexedText>>();
  readonly #atHand = new Map<string, IndexedText>();

  /** With the stems and the irregular forms that it was made with. */
  constructor(manifest: IndexManifest, files: IndexFiles, stem?: Stem, forms?: string) {
    this.manifest = manifest;
    this.analyser = makeAnalyser(manifest.language, stem, forms);
    this.#files = files;
    const sum = manifest.words.reduce((all, words) => all + words, 0);
    this.#average = sum / Math.max(1, manifest.words.length);
  }

  /** Loads what results need whatever they are, where that is not much: what lists say of the documents. */
  async prepare(): Promise<void> {
    const { chunks } = this.manifest;
    if (chunks.length > MOST_CHUNKS) return;
    await Promise.all(chunks.map((name) => this.#chunk(name)));
  }

  /** Finds the documents that have all that a query asks for. */
  async search(query: string, filter: Filter = {}): Promise<Found> {
    const groups = parseQuery(query, this.analyser);
    if (groups.length === 0) return { hits: [], groups };
    const found = await Promise.all(groups.map((group) => this.#find(group)));
    return { hits: this.#rank(found, filter), groups };
  }

  /** The ids of documents, in their order. */
  async ids(documents: readonly number[]): Promise<string[]> {
    return Promise.all(documents.map(async (document) => (await this.#row(document))[0]));
  }

  /** What a list says of a document. */
  async listing(document: number): Promise<Listing> {
    return (await this.#row(document))[2];
  }

  /** The text of a document. */
  async text(document: number): Promise<IndexedText> {
    const [, file] = await this.#row(document);
    return kept(this.#texts, file, async () => {
      const text = (await this.#files.json(file)) as IndexedText;
      this.#atHand.set(file, text);
      return text;
    });
  }

  /** The text of a document if it was loaded already: nothing is fetched for it. */
  async textAtHand(document: number): Promise<IndexedText | undefined> {
    const [, file] = await this.#row(document);
    return this.#atHand.get(file);
  }

  async #row(document: number): Promise<IndexChunk[number]> {
    const name = this.manifest.chunks[Math.floor(document / CHUNK)] ?? '';
    const row = (await this.#chunk(name))[document % CHUNK];
    if (row === undefined) throw new Error(`The index lists no document ${document}.`);
    return row;
  }

  #chunk(name: string): Promise<IndexChunk> {
    return kept(this.#chunks, name, async () => (await this.#files.json(name)) as IndexChunk);
  }

  async #find({ steps, beginning }: Group): Promise<Occurrences> {
    // Both at once: what begins so may stand in other pieces than the word itself.
    const [found, open] = await Promise.all([
      Promise.all(
        steps.map(async (terms) => Promise.all(terms.map((term) => this.#exactly(term)))),
      ),
      beginning === undefined ? [] : this.#continuations(beginning, steps[0]),
    ]);
    const exact = found.map((each) => occurrences.any(each));
    if (beginning === undefined) return occurrences.inTurn(exact);
    const hasAny = open.length > 0 || exact.some(({ size }) => size > 0);
    return occurrences.any(hasAny ? [...exact, ...open] : [await this.#shorter(beginning)]);
  }

  async #exactly(term: string, weight = 1): Promise<Occurrences> {
    const [named] = this.#shardsFrom(term);
    if (named === undefined) return new Map();
    const shard = await this.#shard(named[1]);
    const place = shard.placeOf(term);
    if (shard.terms[place] !== term) return new Map();
    return occurrences.of(shard.postings(place), weight);
  }

  /** Where words are that begin so, but for those that were looked up already. */
  async #continuations(beginning: string, known: readonly string[] = []): Promise<Occurrences[]> {
    const found: Occurrences[] = [];
    const [own, ...next] = this.#shardsFrom(beginning).slice(0, MOST_SHARDS);
    if (own === undefined) return found;
    const more = next.filter(([first]) => first.startsWith(beginning));
    for (const [i, [, name]] of [own, ...more].entries()) {
      // The next one is on its way meanwhile; whether it can be had shows when it is needed.
      const [, following] = more[i] ?? [];
      if (following !== undefined) void this.#shard(following);
      const shard = await this.#shard(name);
      for (let place = shard.placeOf(beginning); place < shard.terms.length; place += 1) {
        const term = shard.terms[place] ?? '';
        if (!term.startsWith(beginning) || found.length === MOST_CONTINUATIONS) return found;
        if (!known.includes(term)) found.push(occurrences.of(shard.postings(place), NOT_WHOLE));
      }
    }
    return found;
  }

  /** A word of which more was typed than its stem has, and less than the word. */
  async #shorter(beginning: string): Promise<Occurrences> {
    for (let cut = 1; cut <= CUT_OFF && beginning.length - cut >= SHORTEST_STEM; cut += 1) {
      const stem = await this.#exactly(beginning.slice(0, -cut), NOT_WHOLE);
      if (stem.size > 0) return stem;
    }
    return new Map();
  }

  /** The pieces from the one on that a term is in, if it is there. */
  #shardsFrom(term: string): IndexManifest['shards'] {
    const { shards } = this.manifest;
    let low = 0;
    let high = shards.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shards[middle]?.[0] ?? '') <= term) low = middle + 1;
      else high = middle;
    }
    return shards.slice(Math.max(0, low - 1));
  }

  #shard(name: string): Promise<Shard> {
    return kept(this.#shards, name, async () => new Shard(await this.#files.bytes(name)));
  }

  #rank(found: readonly Occurrences[], { collection, year }: Filter): Hit[] {
    const { manifest } = this;
    const collectionPlace = manifest.collections.indexOf(collection ?? '');
    const yearPlace = manifest.years.indexOf(year ?? '');
    const rarities = found.map(({ size }) =>
      Math.log(1 + (manifest.words.length - size + 0.5) / (size + 0.5)),
    );
    const [rarest] = found.toSorted((a, b) => a.size - b.size);
    const hits: Hit[] = [];
    for (const document of rarest?.keys() ?? []) {
      if (collection !== undefined && manifest.collection[document] !== collectionPlace) continue;
      if (year !== undefined && manifest.year[document] !== yearPlace) continue;
      const places = placesIn(document, found);
      if (places === undefined) continue;
      const score = this.#score(document, places, rarities);
      hits.push({ document, score, places: places.map(({ positions }) => positions) });
    }
    return hits.toSorted((a, b) => b.score - a.score || a.document - b.document);
  }

  /** As BM25 has it; a title counts for more, and so do words beside each other. */
  #score(document: number, places: readonly Places[], rarities: readonly number[]): number {
    const { words, title } = this.manifest;
    const length = (words[document] ?? 0) / Math.max(1, this.#average);
    const inTitle = title[document] ?? 0;
    let score = 0;
    let before: readonly number[] = [];
    for (const [group, { positions, weight }] of places.entries()) {
      const rarity = rarities[group] ?? 0;
      const count = positions.length + ((positions[0] ?? inTitle) < inTitle ? 8 : 0);
      score += (weight * rarity * count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length));
      if (occurrences.meet(before, positions)) score += rarity;
      before = positions;
    }
    return score;
  }
}

/** Where each of several is in a document that has all of them. */
function placesIn(document: number, found: readonly Occurrences[]): Places[] | undefined {
  const places: Places[] = [];
  for (const each of found) {
    const own = each.get(document);
    if (own === undefined) return undefined;
    places.push(own);
  }
  return places;
}

function kept<T>(known: Map<string, Promise<T>>, name: string, load: () => Promise<T>): Promise<T> {
  let loading = known.get(name);
  if (loading === undefined) {
    loading = load();
    known.set(name, loading);
    // What failed is tried again the next time.
    loading.catch(() => known.delete(name));
  }
  return loading;
}
