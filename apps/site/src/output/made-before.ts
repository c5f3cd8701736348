import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { thisProgram } from '../program.ts';
import { naming } from './naming.ts';

/** A hidden file: servers do not give it out. */
const name = '.archive-downloads.json';

/** From what each file was made, so that none is made again from the same. */
export class MadeBefore {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();

  /**
   * @param dir The folder of the site.
   * @param record What the file is called that remembers it; it is hidden.
   */
  constructor(dir: string, record = name) {
    this.#file = join(dir, record);
    this.#before = readKeys(this.#file);
  }

  /** Whether a file was made from this before; notes that it is now. */
  has(path: string, key: string): boolean {
    this.#now.set(path, key);
    return this.#before.get(path) === key;
  }

  /** Notes that a file is still as it was made before; tells whether it was. */
  keep(path: string): boolean {
    const key = this.#before.get(path);
    if (key !== undefined) this.#now.set(path, key);
    return key !== undefined;
  }

  save(): void {
    const text = `${JSON.stringify(Object.fromEntries(this.#now), undefined, 1)}\n`;
    naming(this.#file, () => writeFileSync(this.#file, text));
  }
}

/** One short name for all that files are made from, and for the program that makes them. */
export function keyOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  return hash.update(JSON.stringify([thisProgram(), ...parts])).digest('base64url');
}

function readKeys(file: string): Map<string, string> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return new Map();
    return new Map(Object.entries(value).filter(([, key]) => typeof key === 'string'));
  } catch {
    // There is none yet, or none that can be read: all is made anew.
    return new Map();
  }
}
