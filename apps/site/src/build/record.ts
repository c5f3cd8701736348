import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';

import type { Told } from '../archive/told.ts';
import { naming } from '../output/naming.ts';
import type { BuiltDocument } from './build-document.ts';
import { pack, plainTold, revived, unpack } from './packed.ts';
import type { Packed } from './packed.ts';
import { Tidy } from './tidy.ts';

/** What a build leaves behind, so that the next one does only what has changed. */
export interface BuildRecord {
  /** Stands for all that every page rests on. Of another key nothing in it is true. */
  readonly key: string;
  /** When the build ended, in milliseconds since 1970. */
  readonly at: number;
  /** By what documents could be told apart. */
  readonly axes: readonly string[];
  /** Of the whole site. */
  readonly pages: number;
  /** What was wrong with the archive. */
  readonly findings: readonly Finding[];
  /** What is no document's own: lists, feeds, records; none where something could not be read. */
  readonly rest?: RestBuilt;
  /** The ids of what has no page, each with the stamp of its files. */
  readonly pageless: readonly (readonly [id: string, stamp: string])[];
  /** By id. */
  readonly documents: ReadonlyMap<string, RecordedDocument>;
}

/** A document that was built, and its files as they were. */
export interface RecordedDocument {
  readonly stamp: string;
  readonly built: BuiltDocument;
}

/** What was built of no document's own. */
export interface RestBuilt {
  /** The files of lists, feeds and records. */
  readonly lists: readonly string[];
  /** All files, those of downloads among them. */
  readonly files: readonly string[];
  readonly pages: number;
  readonly findings: readonly Finding[];
}

/** A line of the record. Of a document that was built twice the last one holds. */
interface Line {
  readonly id: string;
  readonly stamp: string;
  readonly built: Parameters<typeof revived>[0];
}

/** A hidden file: servers do not give it out. */
const name = '.archive-build.jsonl';
/** What it is called until the build ends: it tells that files there may be of a build that did not. */
const unfinished = `${name}.new`;

/** Whether there is a record in a folder, of whatever worth. */
export function hasRecord(dir: string): boolean {
  return existsSync(join(dir, name));
}

/** Whether a build was begun in a folder that did not come to its end, or is at work. */
export function hasUnfinished(dir: string): boolean {
  return existsSync(join(dir, unfinished));
}

/** The files that such a build had written for documents by then; nothing where there was none. */
export function filesOfUnfinished(dir: string): string[] | undefined {
  if (!hasUnfinished(dir)) return undefined;
  const files: string[] = [];
  const file = join(dir, unfinished);
  // A device could be read for ever.
  if (!statSync(file).isFile()) return files;
  try {
    for (const line of linesOf(readFileSync(file)))
      files.push(...(JSON.parse(line) as Line).built.files);
  } catch {
    // The last line is cut off, where it was killed.
  }
  return files;
}

/**
 * Reads the record in a folder, if there is one. Only what this program has written is looked for: a
 * record that is damaged is none, and all is built.
 */
export function readRecord(dir: string, key: string): BuildRecord | undefined {
  try {
    const bytes = readFileSync(join(dir, name));
    const last = bytes.lastIndexOf('\n', -2) + 1;
    const record = JSON.parse(bytes.toString('utf8', last)) as Omit<BuildRecord, 'documents'> & {
      count: number;
    };
    if (record.key !== key) return undefined;
    const documents = new Map<string, RecordedDocument>();
    const tidy = new Tidy();
    let count = 0;
    for (const line of linesOf(bytes.subarray(0, last))) {
      const { id, stamp, built } = JSON.parse(line) as Line;
      documents.set(id, { stamp, built: revived(built) });
      count += 1;
      tidy.now();
    }
    return record.count === count ? { ...record, documents } : undefined;
  } catch {
    return undefined;
  }
}

/** Line by line: all of it as one text would take twice the memory. */
function* linesOf(bytes: Buffer): Generator<string> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf('\n', start);
    if (end < 0) return;
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

/**
 * The record of a build while it is being made: a line for each document as soon as it is built, and
 * in the last line what is known at the end. Of a large archive all of it would take more memory than
 * building it does.
 */
export class RecordFile implements Disposable {
  readonly #dir: string;
  readonly #handle: number;
  #isOpen = true;
  #length = 0;
  #count = 0;
  /** Where a line is read to: one for all, since each is taken apart at once. */
  #room = new Uint8Array(0);

  /** Begins it, before anything else is written. */
  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
    this.#handle = openSync(join(dir, unfinished), 'w+');
  }

  /** Adds a document that was built; what was built of it can be read until the end. */
  add(id: string, stamp: string, packed: Packed): RecordedDocument {
    const start = this.#write(`{${JSON.stringify({ id, stamp }).slice(1, -1)},"built":`);
    const length = this.#write(packed) - start;
    this.#write('}\n');
    this.#count += 1;
    const read = (): BuiltDocument => this.#read(start, length);
    return {
      stamp,
      get built() {
        return read();
      },
    };
  }

  #read(start: number, length: number): BuiltDocument {
    if (this.#room.length < length) this.#room = new Uint8Array(length * 2);
    readSync(this.#handle, this.#room, 0, length, start);
    return unpack(this.#room.subarray(0, length));
  }

  /**
   * Ends the record, and puts it in the place of the one before.
   *
   * @param kept The documents that are as an earlier build recorded them.
   */
  finish(head: Omit<BuildRecord, 'documents'>, kept: BuildRecord['documents']): void {
    for (const [id, { stamp, built }] of kept) this.add(id, stamp, pack(built));
    this.#write(`${JSON.stringify({ ...head, count: this.#count })}\n`);
    this[Symbol.dispose]();
    renameSync(join(this.#dir, unfinished), join(this.#dir, name));
  }

  [Symbol.dispose](): void {
    if (this.#isOpen) closeSync(this.#handle);
    this.#isOpen = false;
  }

  /** Gives back where what comes next will begin. */
  #write(content: string | Packed): number {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    naming(join(this.#dir, unfinished), () => writeSync(this.#handle, bytes));
    this.#length += bytes.length;
    return this.#length;
  }
}

/** Takes the record away: what is in the folder will not be what it says. */
export function dropRecord(dir: string): void {
  rmSync(join(dir, name), { force: true });
}

/** Whether a document tells the same as before. */
export function tellsSame(one: Told, other: Told): boolean {
  return JSON.stringify(plainTold(one)) === JSON.stringify(plainTold(other));
}

/** Whether other pages would say the same of it. */
export function showsSame(one: Told, other: Told): boolean {
  const shown = (told: Told): string => JSON.stringify([plainTold(told).entry, told.passages]);
  return shown(one) === shown(other);
}
