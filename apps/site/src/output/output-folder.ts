import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { hasManifest, isInside, readManifest, writeManifest } from './manifest.ts';
import { naming } from './naming.ts';

/** What a build did to its folder. */
export interface Written {
  written: number;
  unchanged: number;
  removed: number;
}

/**
 * The folder a site is built into. It writes a file only where its bytes differ, and removes only
 * what an earlier build wrote and this one did not: whatever else lies there is left alone, even
 * where a file of the site would go.
 */
export class OutputFolder {
  readonly #dir: string;
  readonly #earlier: ReadonlySet<string>;
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();
  /** Those of them that this build has made. */
  readonly #fresh = new Set<string>();
  readonly #count: Written = { written: 0, unchanged: 0, removed: 0 };
  readonly #mayOverwrite: boolean;
  readonly #strangers = new Set<string>();

  /**
   * @param mayOverwrite Whether files that no earlier build wrote may be overwritten.
   * @param unfinished Files that a build wrote which did not come to its end.
   */
  constructor(dir: string, mayOverwrite = false, unfinished: readonly string[] = []) {
    this.#dir = resolve(dir);
    const manifest = readManifest(dir);
    this.#earlier = new Set([...(manifest?.files ?? []), ...unfinished.filter(isInside)]);
    // One that is damaged does not tell whose the files are: most likely they are the site's.
    this.#mayOverwrite = mayOverwrite || (manifest === undefined && hasManifest(dir));
  }

  /** Whether this build has put a file there. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /**
   * Puts a file into the folder, unless it would take the place of one that is not the site's. One that
   * this build has put there already is counted once.
   */
  put(path: string, content: string | Uint8Array): void {
    const file = join(this.#dir, path);
    const folder = dirname(file);
    this.#makeFolder(folder);
    // In a folder that was not there a moment ago there is nothing to compare with.
    const there = this.#fresh.has(folder) ? 'nothing' : lookAt(file, content);
    const isAgain = this.#files.has(path);
    if (there === 'another' && !isAgain && !this.#mayOverwrite && !this.#earlier.has(path)) {
      this.#strangers.add(path);
      return;
    }
    this.#files.add(path);
    if (there !== 'same') naming(file, () => writeFileSync(file, content));
    if (!isAgain) this.#count[there === 'same' ? 'unchanged' : 'written'] += 1;
  }

  /** Notes files that another thread has put there. */
  note(paths: readonly string[]): void {
    for (const path of paths) this.#files.add(path);
  }

  /** Adds what another thread did. */
  count({ written, unchanged, removed }: Written, strangers: Iterable<string>): void {
    this.#count.written += written;
    this.#count.unchanged += unchanged;
    this.#count.removed += removed;
    for (const path of strangers) this.#strangers.add(path);
  }

  /** What was done so far. */
  get written(): Written {
    return this.#count;
  }

  /** Files that no build wrote, and that are where this one would have put another. */
  get strangers(): ReadonlySet<string> {
    return this.#strangers;
  }

  /** The files that are there now, whoever put them. */
  get files(): ReadonlySet<string> {
    return this.#files;
  }

  /**
   * Whether files are as an earlier build wrote them.
   *
   * @param until When that build ended, in milliseconds since 1970.
   */
  areUntouched(paths: readonly string[], until: number): boolean {
    return paths.every((path) => {
      if (!this.#earlier.has(path)) return false;
      const found = statSync(join(this.#dir, path), { throwIfNoEntry: false });
      return found !== undefined && found.isFile() && found.mtimeMs <= until;
    });
  }

  /** Keeps files as an earlier build wrote them, which are known to be there. */
  keepAll(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.#files.has(path)) continue;
      this.#files.add(path);
      this.#count.unchanged += 1;
    }
  }

  /** Keeps a file as an earlier build wrote it; tells whether it is still there. */
  keep(path: string): boolean {
    if (!this.#earlier.has(path) || !existsSync(join(this.#dir, path))) return false;
    this.#files.add(path);
    this.#count.unchanged += 1;
    return true;
  }

  /**
   * Ends the build.
   *
   * @param prune Whether what this build did not write is stale. It is not when some of the
   * archive could not be read: a page must not go because of a comma.
   */
  finish(basePath: string, prune: boolean): Written {
    // A document's files are noted with it, these too.
    for (const path of this.#strangers) this.#files.delete(path);
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
    this.#folders.add(folder);
    if (folder !== this.#dir) this.#makeFolder(dirname(folder));
    if (makeFolder(folder, folder === this.#dir)) this.#fresh.add(folder);
  }
}

/** Makes a folder; tells whether it was not there before. */
function makeFolder(folder: string, recursive: boolean): boolean {
  try {
    return mkdirSync(folder, { recursive }) !== undefined || !recursive;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** What is in the place of a file: nothing, the same, or something else. */
function lookAt(file: string, content: string | Uint8Array): 'nothing' | 'same' | 'another' {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    return readFileSync(file).equals(bytes) ? 'same' : 'another';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing' : 'another';
  }
}
