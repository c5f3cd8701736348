import { randomBytes } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  rmdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { HIDDEN } from './layout.ts';
import { codeOf } from './read-file.ts';

const NAME = /^staging-(\d+)-[0-9a-f]+$/;

/** So many written files stay open at most until they are synced. */
const OPEN = 200;

/** A folder inside the archive's, so on the same disk, where a change set is laid ready. */
export class Staging {
  readonly #dir: string;
  #count = 0;
  /** Written, but perhaps not yet on the disk. */
  #open: number[] = [];

  /** @param root The archive folder. Staging folders whose process was killed are swept away. */
  constructor(root: string) {
    const hidden = join(root, HIDDEN);
    mkdirSync(hidden, { recursive: true });
    sweep(hidden);
    this.#dir = join(hidden, `staging-${process.pid}-${randomBytes(6).toString('hex')}`);
    mkdirSync(this.#dir);
  }

  /** Writes a new file to the side, with the permissions of the one it replaces; returns where. */
  write(bytes: Uint8Array, mode: number | undefined): string {
    const path = this.place();
    const file = openSync(path, 'wx');
    this.#open.push(file);
    if (mode !== undefined) fchmodSync(file, mode);
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    if (this.#open.length >= OPEN) this.sync();
    return path;
  }

  /**
   * Puts all that was written on the disk. Files written one after the other and then synced go there
   * together; a disk that has other things to do would be waited for at each of them otherwise.
   */
  sync(): void {
    for (const file of this.#open) fsyncSync(file);
    this.#close();
  }

  /** Keeps a file as it is under a second name, to be able to put it back. */
  keep(path: string): string {
    const kept = this.place();
    try {
      linkSync(path, kept);
    } catch {
      // Not every file system has hard links.
      copyFileSync(path, kept);
    }
    return kept;
  }

  /** A free name in this folder. */
  place(): string {
    this.#count += 1;
    return join(this.#dir, String(this.#count));
  }

  /** Takes the folder away with all that is left in it. */
  remove(): void {
    this.#close();
    rmSync(this.#dir, { recursive: true, force: true });
    removeIfEmpty(dirname(this.#dir));
  }

  #close(): void {
    const open = this.#open;
    this.#open = [];
    for (const file of open) closeSync(file);
  }
}

/** Puts a folder's list of names on the disk, so that a renamed file is still there after a power cut. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    // Windows opens no folders.
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    // Some file systems have nothing to do here and say so with an error.
  } finally {
    closeSync(folder);
  }
}

/** Removes a folder that holds nothing. */
export function removeIfEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // It holds something, or is gone already.
  }
}

function sweep(hidden: string): void {
  for (const name of readdirSync(hidden)) {
    const owner = NAME.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(hidden, name);
    const isAbandoned =
      Number(owner) === process.pid ? isOlderThanProcess(path) : !isAlive(Number(owner));
    if (isAbandoned) rmSync(path, { recursive: true, force: true });
  }
}

/** In a container, the process that was killed and the one that comes after it often have the same number. */
function isOlderThanProcess(path: string): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return changed !== undefined && changed < Date.now() - process.uptime() * 1000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
