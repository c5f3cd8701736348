import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { EDITION, type IndexManifest } from '@archive/search';

import { naming } from '../output/naming.ts';

/** A document of an index. */
export interface IndexedDocument {
  readonly id: string;
  /** The stamp of the files it was read from. */
  readonly stamp: string;
  /** The name of the file with its text. */
  readonly file: string;
  /** How many words it has, and how many of them are its title. */
  readonly words: number;
  readonly title: number;
}

/** The index of a language as it was written. */
export interface IndexBefore {
  /** Stands for all it rests on beside the documents. */
  readonly key: string;
  readonly documents: readonly IndexedDocument[];
  /** Its pieces by their first terms. */
  readonly shards: IndexManifest['shards'];
}

/** A hidden file: servers do not give it out. */
const name = '.archive-search.json';

/** The indexes that an earlier build wrote, by language. What is damaged is made anew. */
export function readIndexed(dir: string): Map<string, IndexBefore> {
  try {
    const value = JSON.parse(readFileSync(join(dir, name), 'utf8')) as {
      edition: number;
      languages: Record<string, IndexBefore>;
    };
    return value.edition === EDITION ? new Map(Object.entries(value.languages)) : new Map();
  } catch {
    return new Map();
  }
}

/** Notes them for the next build. */
export function writeIndexed(dir: string, languages: ReadonlyMap<string, IndexBefore>): void {
  const value = { edition: EDITION, languages: Object.fromEntries(languages) };
  const file = join(dir, name);
  naming(file, () => writeFileSync(file, JSON.stringify(value)));
}
