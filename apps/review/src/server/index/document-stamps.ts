import { hash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { isLanguageTag } from '@archive/store';
import type { Store } from '@archive/store';

/** A file that changes twice within the clock's grain can keep its size and its time. */
const GRAIN_MS = 2000;

/** Tells whether documents may have changed, by the sizes and times of files, without reading them. */
export class DocumentStamps {
  readonly #dir: string;
  readonly #folders: readonly string[];
  /** What every document depends on. */
  readonly #common: string;

  constructor(store: Store) {
    this.#dir = store.dir;
    this.#folders = [
      'documents',
      ...this.#languages('ledgers').map((tag) => `ledgers/${tag}`),
      ...this.#languages('locales').map((tag) => `locales/${tag}/documents`),
    ];
    const shared = store
      .files(['collections', 'glossary'])
      .filter(({ kind }) => kind === 'archive' || kind === 'collection' || kind === 'glossary');
    this.#common = shared.map(({ path }) => `${path} ${this.#stamp(path)}`).join('\n');
  }

  /** The same as long as neither a file of the document nor one that all depend on has changed. */
  of(id: string): string {
    const stamps = this.#folders.map((folder) => this.#stamp(`${folder}/${id}.json`));
    return hash('sha1', [this.#common, ...this.#folders, ...stamps].join('\n'));
  }

  #stamp(path: string): string {
    const found = statSync(join(this.#dir, path), { throwIfNoEntry: false });
    if (found === undefined) return '';
    const { size, mtimeMs, ctimeMs, ino } = found;
    // Marked, so that it is read once more when it has come to rest.
    const isFresh = Date.now() - Math.max(mtimeMs, ctimeMs) <= GRAIN_MS;
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}${isFresh ? ' fresh' : ''}`;
  }

  #languages(folder: string): string[] {
    try {
      return readdirSync(join(this.#dir, folder)).filter(isLanguageTag);
    } catch {
      return [];
    }
  }
}
