import type { Collection, Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import { compileDocument } from './compile-document.ts';
import type { CompiledDocument } from './compile-document.ts';
import { bestLanguage, entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { tellingAxes } from './facets.ts';
import type { Axis, Facets } from './facets.ts';
import { Glimpse } from './glimpse.ts';
import { shelve } from './shelves.ts';
import type { Place } from './shelves.ts';
import type { Told } from './told.ts';

// A document, its two neighbours and one it refers to.
const KEPT = 4;

/** The documents before and after one in its collection, by date. */
export interface Neighbours {
  readonly earlier?: Entry;
  readonly later?: Entry;
}

/** What came of something, and what that rested on. */
interface Asking<T> {
  readonly value: T;
  /** Ids. */
  readonly asked: ReadonlySet<string>;
  /** An id and the language that was asked for. */
  readonly trusted: ReadonlySet<string>;
}

/**
 * The documents of an archive. An entry of each is kept; of the texts themselves only the last
 * few, so that an archive of any size is built in little memory.
 */
export class Catalogue {
  /** The ids of each collection's documents by date of issue, in the collection's own order. */
  readonly collections: ReadonlyMap<string, readonly string[]>;
  /** The ids of all documents, the newest first. */
  readonly newest: readonly string[];
  /** What each document is found by, by its id. */
  readonly facets: ReadonlyMap<string, Facets>;
  /** By what documents can be told apart. */
  readonly axes: ReadonlySet<Axis>;
  /** What was wrong with documents that have no place. */
  readonly findings: readonly Finding[];
  readonly #store: Store;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #entries = new Map<string, Entry | undefined>();
  readonly #glimpses = new Map<string, Glimpse>();
  /**
   * Those compiled last, and where the next goes. Neither a map nor a list that grows and shrinks: such leave
   * behind what the engine, as long as it looks at new things alone, takes for in use.
   */
  readonly #recent: (Recent | undefined)[] = Array.from({ length: KEPT }, () => undefined);
  #slot = 0;
  #asked: Set<string> | undefined;
  /** What was taken on trust meanwhile. */
  #trusted: Set<string> | undefined;

  /** @param known What documents that did not change since told a build before. */
  constructor(store: Store, known: ReadonlyMap<string, Told> = new Map()) {
    this.#store = store;
    const { places, ...shelves } = shelve(store, known);
    this.#places = places;
    this.collections = shelves.collections;
    this.newest = shelves.newest;
    this.facets = shelves.facets;
    this.findings = shelves.findings;
    this.axes = tellingAxes([...this.facets.values()]);
    for (const [id, { entry }] of known) this.#entries.set(id, entry);
  }

  /** Takes note of what was found out about a document elsewhere: in another thread, or before. */
  know(id: string, entry: Entry | undefined): void {
    this.#entries.set(id, entry);
    this.#glimpses.delete(id);
  }

  /** A document with its texts; `undefined` when it cannot be read or has no text at all. */
  document(id: string): CompiledDocument | undefined {
    return this.#compile(id)?.document;
  }

  /** Lets go of the texts of a document whose pages are built: what outlives its use is dear to keep. */
  letGo(id: string): void {
    for (let i = 0; i < KEPT; i += 1) if (this.#recent[i]?.id === id) this.#recent[i] = undefined;
  }

  /** What was wrong with a document, as far as it was read. */
  findingsOf(id: string): readonly Finding[] {
    return this.#compile(id)?.findings ?? [];
  }

  /** What other pages say of a document; `undefined` when there is no such document to show. */
  entry(id: string): Entry | undefined {
    this.#asked?.add(id);
    if (!this.#entries.has(id)) {
      const document = this.document(id);
      this.know(id, document && entryOf(id, document));
    }
    return this.#entries.get(id);
  }

  /** The collection a document is in; `undefined` when there is no such document. */
  collectionOf(id: string): Collection | undefined {
    this.#asked?.add(id);
    return this.#places.get(id)?.collection;
  }

  /** The documents next to one that can be shown. */
  neighbours(id: string): Neighbours {
    const place = this.#places.get(id);
    if (place === undefined) return {};
    const before = this.#next(place, -1);
    const after = this.#next(place, 1);
    return place.collection.sort === 'oldest-first'
      ? { earlier: before, later: after }
      : { earlier: after, later: before };
  }

  /**
   * The language in which to show a document to someone who reads `language`; none if it has no page. Of
   * one that was not read yet it is taken on trust that each of its bundles makes a page.
   */
  languageFor(id: string, language: string): string | undefined {
    this.#asked?.add(id);
    if (this.#entries.has(id)) {
      const entry = this.#entries.get(id);
      return entry && bestLanguage(entry, language);
    }
    this.#trusted?.add(`${id} ${language}`);
    return this.#promised(id, language);
  }

  /** Whether every bundle of a document that was read makes a page. */
  keepsPromise(id: string): boolean {
    return this.entry(id)?.languages.size === this.#store.languagesOf(id).length;
  }

  /** Whether anything that was taken on trust is known to be otherwise by now. */
  wasMisled(trusted: readonly string[]): boolean {
    return trusted.some((one) => {
      const [id = '', language = ''] = one.split(' ');
      return (
        this.#entries.has(id) && this.languageFor(id, language) !== this.#promised(id, language)
      );
    });
  }

  /** Whether the page of a document has an element with this id: a passage that it or the original has. */
  hasPassage(id: string, language: string, segment: string): boolean {
    this.#asked?.add(id);
    const original = this.#places.get(id)?.originalLanguage ?? language;
    return this.#glimpse(id).hasPassage(language, original, segment);
  }

  /** Does something; tells besides which documents it asked about, and what it took on trust. */
  asking<T>(work: () => T): Asking<T> {
    const asked = new Set<string>();
    const trusted = new Set<string>();
    this.#asked = asked;
    this.#trusted = trusted;
    try {
      return { value: work(), asked, trusted };
    } finally {
      this.#asked = undefined;
      this.#trusted = undefined;
    }
  }

  /** The same as `languageFor`, going by the names of a document's files alone. */
  #promised(id: string, language: string): string | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const there = this.#store.languagesOf(id);
    return [language, place.originalLanguage].find((tag) => there.includes(tag)) ?? there[0];
  }

  #next({ ids, index }: Place, step: 1 | -1): Entry | undefined {
    for (let i = index + step; i >= 0 && i < ids.length; i += step) {
      const entry = this.entry(ids[i] ?? '');
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  #glimpse(id: string): Glimpse {
    let glimpse = this.#glimpses.get(id);
    if (glimpse === undefined) this.#glimpses.set(id, (glimpse = new Glimpse(this.#store, id)));
    return glimpse;
  }

  #compile(id: string): Compiled | undefined {
    if (!this.#places.has(id)) return undefined;
    for (const each of this.#recent) if (each?.id === id) return each.compiled;
    const compiled = compile(this.#store, id);
    this.#recent[this.#slot] = { id, compiled };
    this.#slot = (this.#slot + 1) % KEPT;
    return compiled;
  }
}

interface Recent {
  readonly id: string;
  readonly compiled: Compiled;
}

/** What came of reading a document. */
interface Compiled {
  readonly document?: CompiledDocument;
  readonly findings: readonly Finding[];
}

function compile(store: Store, id: string): Compiled {
  const compiled = compileDocument(store, id);
  if (!compiled.ok) return { findings: compiled.findings };
  const { findings, versions } = compiled.value;
  return versions.size === 0
    ? { findings: [...findings, textless(id)] }
    : { document: compiled.value, findings };
}

function textless(id: string): Finding {
  return {
    rule: 'text-missing',
    severity: 'warning',
    message: `The document ${id} has no text in any language of the archive, so it has no page.`,
    help: 'Write its bundle in one of the languages that archive.json lists.',
    file: `documents/${id}.json`,
    document: id,
  };
}
