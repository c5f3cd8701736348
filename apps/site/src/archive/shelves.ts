import { edtfRange, parseEdtf } from '@archive/schema';
import type { Collection, EdtfRange, Finding } from '@archive/schema';
import type { Store } from '@archive/store';

import type { Entry } from './entry.ts';
import { facetsOf } from './facets.ts';
import type { Facets } from './facets.ts';
import type { Told } from './told.ts';

/** The documents of an archive in their order, before their texts are read. */
export interface Shelves {
  /** The ids of each collection's documents by date of issue, in the collection's own order. */
  readonly collections: ReadonlyMap<string, readonly string[]>;
  /** The ids of all documents, the newest first. */
  readonly newest: readonly string[];
  /** Where each document stands in its collection, by its id. */
  readonly places: ReadonlyMap<string, Place>;
  /** What each document is found by, by its id. */
  readonly facets: ReadonlyMap<string, Facets>;
  /** What was wrong with documents that have no place. */
  readonly findings: readonly Finding[];
}

/** Where a document stands in its collection. */
export interface Place {
  readonly collection: Collection;
  readonly ids: readonly string[];
  readonly index: number;
  readonly originalLanguage: string;
}

/**
 * Reads skeletons for their dates, their places, and what they are found by.
 *
 * @param known What documents that did not change since told a build before.
 */
export function shelve(store: Store, known: ReadonlyMap<string, Told>): Shelves {
  const all = store.collections();
  const { documents, facets, findings } = read(store, new Set(all.map(({ id }) => id)), known);
  const oldestFirst = documents.toSorted(byDate);
  const shelves = new Map(all.map(({ id }) => [id, [] as Dated[]]));
  for (const one of oldestFirst) shelves.get(one.collection)?.push(one);
  const places = new Map<string, Place>();
  const collections = new Map<string, readonly string[]>();
  for (const collection of all) {
    const shelf = shelves.get(collection.id) ?? [];
    const sorted = collection.sort === 'oldest-first' ? shelf : shelf.toReversed();
    const ids = sorted.map(({ id }) => id);
    for (const [index, { id, originalLanguage }] of sorted.entries())
      places.set(id, { collection, ids, index, originalLanguage });
    collections.set(collection.id, ids);
  }
  const newest = oldestFirst.map(({ id }) => id).toReversed();
  return { collections, newest, places, facets, findings };
}

function read(
  store: Store,
  collections: ReadonlySet<string>,
  known: ReadonlyMap<string, Told>,
): { documents: Dated[]; facets: Map<string, Facets>; findings: Finding[] } {
  const documents: Dated[] = [];
  const facets = new Map<string, Facets>();
  const findings: Finding[] = [];
  for (const id of store.documentIds()) {
    const told = known.get(id);
    if (told !== undefined) {
      documents.push(dated(id, told.entry));
      facets.set(id, told.facets);
      continue;
    }
    const skeleton = store.skeleton(id);
    if (!skeleton.ok) {
      findings.push(...skeleton.findings);
      continue;
    }
    const { collection } = skeleton.value;
    if (!collections.has(collection)) {
      findings.push(homeless(id, collection));
      continue;
    }
    documents.push(dated(id, skeleton.value));
    facets.set(id, facetsOf(skeleton.value, store.archive));
  }
  return { documents, facets, findings };
}

interface Dated extends EdtfRange {
  id: string;
  collection: string;
  originalLanguage: string;
}

type Dateable = Pick<Entry, 'collection' | 'issued' | 'originalLanguage'>;

function dated(id: string, { collection, issued, originalLanguage }: Dateable): Dated {
  const edtf = parseEdtf(issued);
  const range = edtf ? edtfRange(edtf) : { earliest: -Infinity, latest: -Infinity };
  return { id, collection, originalLanguage, ...range };
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
