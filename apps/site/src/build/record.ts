import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';

import type { Told } from '../archive/told.ts';
import type { BuiltDocument } from './build-document.ts';
import { pack, plainTold, revived, unpack } from './packed.ts';
import type { Packed } from './packed.ts';

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

/** One that was built now: it is kept packed, and unpacked whenever it is asked for. */
export class PackedDocument implements RecordedDocument {
  readonly stamp: string;
  readonly packed: Packed;

  constructor(stamp: string, packed: Packed) {
    this.stamp = stamp;
    this.packed = packed;
  }

  get built(): BuiltDocument {
    return unpack(this.packed);
  }
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

/** A line of the record. */
interface Line {
  readonly id: string;
  readonly stamp: string;
  readonly built: Parameters<typeof revived>[0];
}

/** A hidden file: servers do not give it out. */
const name = '.archive-build.jsonl';

/** Whether there is a record in a folder, of whatever worth. */
export function hasRecord(dir: string): boolean {
  return existsSync(join(dir, name));
}

/**
 * Reads the record in a folder, if there is one. Only what this program has written is looked for: a
 * record that is damaged is none, and all is built.
 */
export function readRecord(dir: string, key: string): BuildRecord | undefined {
  try {
    const [head = '', ...lines] = readFileSync(join(dir, name), 'utf8').trimEnd().split('\n');
    const record = JSON.parse(head) as Omit<BuildRecord, 'documents'> & { count: number };
    if (record.key !== key || record.count !== lines.length) return undefined;
    const documents = lines.map((line) => {
      const { id, stamp, built } = JSON.parse(line) as Line;
      return [id, { stamp, built: revived(built) }] as const;
    });
    return { ...record, documents: new Map(documents) };
  } catch {
    return undefined;
  }
}

/** Writes a record, a line for each document. */
export function writeRecord(dir: string, { documents, ...head }: BuildRecord): void {
  const file = join(dir, name);
  const handle = openSync(`${file}.new`, 'w');
  try {
    // Line by line: of a large archive all of it would take more memory than building it does.
    writeSync(handle, `${JSON.stringify({ ...head, count: documents.size })}\n`);
    for (const [id, document] of documents) {
      const { stamp } = document;
      const packed = document instanceof PackedDocument ? document.packed : pack(document.built);
      writeSync(handle, `{${JSON.stringify({ id, stamp }).slice(1, -1)},"built":`);
      writeSync(handle, packed);
      writeSync(handle, '}\n');
    }
  } finally {
    closeSync(handle);
  }
  renameSync(`${file}.new`, file);
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
