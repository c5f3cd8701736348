import { edtfRange, parseEdtf } from '@archive/schema';
import type { EdtfRange, Finding, Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import { compileDocument } from './compile-document.ts';
import type { CompiledDocument } from './compile-document.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { facetsOf, tellingAxes } from './facets.ts';
import type { Axis, Facets } from './facets.ts';

// A document, its two neighbours and one it refers to.
const KEPT = 4;

/**
 * The documents of an archive. An entry of each is kept; of the texts themselves only the last
 * few, so that an archive of any size is built in little memory.
 */
export class Catalogue {
  /** The ids of each collection's documents by date of issue, in the collection's own order. */
  readonly collections: ReadonlyMap<string, readonly string[]>;
  /** The ids of all documents, the newest first. */
  readonly newest: readonly string[];
  /** Where each document stands, by its id. */
  readonly facets = new Map<string, Facets>();
  /** By what documents can be told apart. */
  readonly axes: ReadonlySet<Axis>;
  /** What was wrong with documents, each said once. */
  readonly findings = new Map<string, readonly Finding[]>();
  readonly #store: Store;
  readonly #placed: ReadonlySet<string>;
  readonly #entries = new Map<string, Entry | undefined>();
  readonly #recent = new Map<string, Outcome<CompiledDocument>>();

  constructor(store: Store) {
    this.#store = store;
    const collections = store.collections();
    const oldestFirst = this.#read(new Set(collections.map(({ id }) => id))).toSorted(byDate);
    this.newest = oldestFirst.map(({ id }) => id).toReversed();
    this.axes = tellingAxes([...this.facets.values()]);
    this.#placed = new Set(this.newest);
    this.collections = new Map(
      collections.map(({ id, sort }) => {
        const ids = oldestFirst.filter((each) => each.collection === id).map((each) => each.id);
        return [id, sort === 'oldest-first' ? ids : ids.toReversed()];
      }),
    );
  }

  /** A document with its texts; `undefined` when it cannot be read or has no text at all. */
  document(id: string): CompiledDocument | undefined {
    const compiled = this.#compile(id);
    return compiled?.ok && compiled.value.versions.size > 0 ? compiled.value : undefined;
  }

  /** What other pages say of a document; `undefined` when there is no such document to show. */
  entry(id: string): Entry | undefined {
    if (!this.#entries.has(id)) {
      const document = this.document(id);
      this.#entries.set(id, document && entryOf(id, document));
    }
    return this.#entries.get(id);
  }

  /** Reads every skeleton for its date, its place, and what it is found by. */
  #read(collections: ReadonlySet<string>): Dated[] {
    const found: Dated[] = [];
    for (const id of this.#store.documentIds()) {
      const skeleton = this.#store.skeleton(id);
      if (!skeleton.ok) {
        this.findings.set(id, skeleton.findings);
        continue;
      }
      const { collection, issued } = skeleton.value;
      const edtf = parseEdtf(issued);
      const range = edtf ? edtfRange(edtf) : { earliest: -Infinity, latest: -Infinity };
      if (!collections.has(collection)) {
        this.findings.set(id, [homeless(id, collection)]);
        continue;
      }
      found.push({ id, collection, ...range });
      this.facets.set(id, facetsOf(skeleton.value, this.#store.archive));
    }
    return found;
  }

  #compile(id: string): Outcome<CompiledDocument> | undefined {
    if (!this.#placed.has(id)) return undefined;
    let compiled = this.#recent.get(id);
    if (compiled === undefined) {
      compiled = compileDocument(this.#store, id);
      const findings = [...(compiled.ok ? compiled.value.findings : compiled.findings)];
      if (compiled.ok && compiled.value.versions.size === 0) findings.push(textless(id));
      if (findings.length > 0) this.findings.set(id, findings);
      this.#recent.set(id, compiled);
      const [oldest] = this.#recent.keys();
      if (this.#recent.size > KEPT && oldest !== undefined) this.#recent.delete(oldest);
    }
    return compiled;
  }
}

interface Dated extends EdtfRange {
  id: string;
  collection: string;
}

function byDate(a: Dated, b: Dated): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || (a.id < b.id ? -1 : 1);
}

// Infinities that are equal have no difference to sort by.
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function homeless(id: string, collection: string): Finding {
  return {
    rule: 'collection-missing',
    severity: 'error',
    message: `The document ${id} is in the collection ${collection}, which the archive does not have.`,
    help: `Add collections/${collection}.json, or name another collection in documents/${id}.json.`,
    file: `documents/${id}.json`,
    document: id,
  };
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
