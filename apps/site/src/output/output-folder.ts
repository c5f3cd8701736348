import { mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { readManifest, writeManifest } from './manifest.ts';

/** What a build did to its folder. */
export interface Written {
  written: number;
  unchanged: number;
  removed: number;
}

/**
 * The folder a site is built into. It writes a file only where its bytes differ, and removes only
 * what an earlier build wrote and this one did not: whatever else lies there is left alone.
 */
export class OutputFolder {
  readonly #dir: string;
  readonly #earlier: ReadonlySet<string>;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #count: Written = { written: 0, unchanged: 0, removed: 0 };

  constructor(dir: string) {
    this.#dir = resolve(dir);
    this.#earlier = new Set(readManifest(dir)?.files);
  }

  /** Whether this build has put a file there. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Puts a file into the folder. */
  put(path: string, content: string | Uint8Array): void {
    this.#files.add(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const file = join(this.#dir, path);
    if (holds(file, bytes)) {
      this.#count.unchanged += 1;
      return;
    }
    this.#makeFolder(dirname(file));
    writeFileSync(file, bytes);
    this.#count.written += 1;
  }

  /**
   * Ends the build.
   *
   * @param prune Whether what this build did not write is stale. It is not when some of the
   * archive could not be read: a page must not go because of a comma.
   */
  finish(basePath: string, prune: boolean): Written {
    const stale = [...this.#earlier].filter((path) => !this.#files.has(path));
    if (prune) for (const path of stale) this.#remove(path);
    const files = prune ? [...this.#files] : [...this.#files, ...stale];
    this.#makeFolder(this.#dir);
    writeManifest(this.#dir, { basePath, files: files.toSorted() });
    return this.#count;
  }

  #remove(path: string): void {
    const file = join(this.#dir, path);
    rmSync(file, { force: true });
    this.#count.removed += 1;
    for (let folder = dirname(file); folder !== this.#dir; folder = dirname(folder)) {
      try {
        if (readdirSync(folder).length > 0) break;
        rmdirSync(folder);
      } catch {
        // Gone already, or not ours to remove.
        break;
      }
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
