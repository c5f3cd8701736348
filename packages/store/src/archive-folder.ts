import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { dirname, join, sep } from 'node:path';

import { codeOf, failure, quickText, readRegularFile, stampOf, textIn } from './read-file.ts';
import type { Read, Seen } from './read-file.ts';

const MISSING = '';

const LONGEST_PATH = 1000;

/** Reads files below one folder and follows no link that leads out of it. */
export class ArchiveFolder {
  /** Absolute, with links resolved. */
  readonly root: string;
  // Folders whose real path is known to lie inside: each is looked up once.
  readonly #inside = new Map<string, boolean>();
  /** The same of those that have a name besides that may be in a path. */
  readonly #readable = new Map<string, boolean>();
  /** What the files were like that were read, by path; nobody asks where nothing is written. */
  readonly #seen: Map<string, string> | undefined;

  /**
   * @param dir The archive folder, which exists.
   * @param isReadOnly Whether nothing is going to be written.
   */
  constructor(dir: string, isReadOnly = false) {
    this.root = realpathSync(dir);
    this.#seen = isReadOnly ? undefined : new Map<string, string>();
  }

  /** Whether nothing is going to be written. */
  get isReadOnly(): boolean {
    return this.#seen === undefined;
  }

  /** The absolute path of a file, or `undefined` when its folder leads out of the archive. */
  locate(path: string): string | undefined {
    const slash = path.lastIndexOf('/');
    if (path.length > LONGEST_PATH || !isSafePath(path.slice(slash + 1))) return undefined;
    const mayRead = slash === -1 || this.#mayReadIn(path.slice(0, slash));
    return mayRead ? `${this.root}/${path}` : undefined;
  }

  /** The bytes of a file. */
  bytes(path: string): Read<Buffer> {
    const read = this.#borrow(path);
    return read.ok ? { ok: true, value: Buffer.from(read.value) } : read;
  }

  /** The text of a file, which is UTF-8. A byte order mark is dropped. */
  text(path: string): Read<string> {
    const absolute = this.isReadOnly ? this.locate(path) : undefined;
    const quick = absolute === undefined ? undefined : quickText(absolute);
    if (quick !== undefined) return { ok: true, value: quick };
    const read = this.#borrow(path);
    return read.ok ? textIn(read.value) : read;
  }

  /** The bytes of a file, until the next file is read. */
  #borrow(path: string): Read<Buffer> {
    const absolute = this.locate(path);
    if (absolute === undefined) return { ok: false, reason: 'outside' };
    const read = this.#read(absolute);
    if (read.ok) this.#seen?.set(path, read.value.stamp);
    else if (read.reason === 'missing') this.#seen?.set(path, MISSING);
    return read.ok ? { ok: true, value: read.value.bytes } : read;
  }

  /** Whether there is a file, and not only a folder or nothing. */
  has(path: string): boolean {
    const absolute = this.locate(path);
    if (absolute === undefined) return false;
    const found = lstatSync(absolute, { throwIfNoEntry: false });
    if (found === undefined) this.#seen?.set(path, MISSING);
    return found?.isDirectory() === false;
  }

  /** Whether a file that was read, or looked for, is another now; false of one that was not. */
  hasChanged(path: string): boolean {
    const seen = this.#seen?.get(path);
    const absolute = seen === undefined ? undefined : this.locate(path);
    if (absolute === undefined) return false;
    const found = statSync(absolute, { throwIfNoEntry: false });
    return seen !== (found === undefined ? MISSING : stampOf(found));
  }

  /** What tells whether a file is still the same, without reading it; empty where there is none. */
  stamp(path: string): string {
    return this.locate(path) === undefined ? MISSING : this.stampWithin(path);
  }

  /** The same of a file whose folder is known to lie inside. */
  stampWithin(path: string): string {
    try {
      const found = statSync(`${this.root}/${path}`, { throwIfNoEntry: false });
      return found ? `${found.size} ${found.mtimeMs}` : MISSING;
    } catch {
      // A link that leads to itself: it can no more be read than one that leads nowhere.
      return MISSING;
    }
  }

  /** Tells that a file was written: what it was before is of no more interest. */
  wrote(path: string): void {
    this.#seen?.delete(path);
  }

  /** What a folder holds, by name; nothing when there is no such folder or it leads out of the archive. */
  entries(path: string): Dirent[] {
    if (!this.#isInside(path)) return [];
    try {
      const entries = readdirSync(join(this.root, path), { withFileTypes: true });
      return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      return [];
    }
  }

  /** Whether an entry is a folder, also behind a link that stays inside. */
  isFolder(path: string, entry: Dirent): boolean {
    if (entry.isDirectory()) return true;
    if (!entry.isSymbolicLink()) return false;
    const below = path === '.' ? entry.name : `${path}/${entry.name}`;
    try {
      return this.#isInside(below) && readdirSync(join(this.root, below)).length >= 0;
    } catch {
      return false;
    }
  }

  /** Whether a folder, which lies inside, is behind its link one of those it lies in. */
  leadsBack(path: string): boolean {
    try {
      const real = realpathSync(join(this.root, path));
      let above = path;
      do {
        above = dirname(above);
        if (realpathSync(join(this.root, above)) === real) return true;
      } while (above !== '.');
    } catch {
      // Gone before it could be looked at: there is nothing in it.
    }
    return false;
  }

  /** Forgets which folders lead where: something was written. */
  forget(): void {
    this.#inside.clear();
    this.#readable.clear();
  }

  #mayReadIn(folder: string): boolean {
    let known = this.#readable.get(folder);
    if (known === undefined) {
      known = isSafePath(folder) && this.#isInside(folder);
      this.#readable.set(folder, known);
    }
    return known;
  }

  #isInside(folder: string): boolean {
    if (folder === '.') return true;
    let known = this.#inside.get(folder);
    if (known === undefined) {
      known = this.#resolvesInside(folder);
      this.#inside.set(folder, known);
    }
    return known;
  }

  #resolvesInside(folder: string): boolean {
    const absolute = join(this.root, folder);
    try {
      return holds(this.root, realpathSync(absolute));
    } catch (error) {
      // A link to nowhere could be made to lead anywhere; a folder that is not there yet is as good as its parent.
      if (codeOf(error) !== 'ENOENT' || isLink(absolute)) return false;
      return this.#isInside(dirname(folder));
    }
  }

  #read(absolute: string): Read<Seen> {
    try {
      return readRegularFile(absolute);
    } catch (error) {
      if (codeOf(error) === 'ELOOP') return this.#throughLink(absolute);
      return failure(error);
    }
  }

  #throughLink(absolute: string): Read<Seen> {
    try {
      const real = realpathSync(absolute);
      if (!holds(this.root, real)) return { ok: false, reason: 'outside' };
      return readRegularFile(real);
    } catch (error) {
      return failure(error);
    }
  }
}

/** Whether a path is relative, goes down only, and is made of plain names. */
export function isSafePath(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
  if (path === '' || path.length > LONGEST_PATH || /[\\\u0000-\u001F\u007F]|^[A-Za-z]:/.test(path))
    return false;
  return path
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && name !== '.git');
}

function holds(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
