import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import type { LedgerRecord } from '@archive/schema';
import { HIDDEN } from '@archive/store';

import type { Namespace, Step } from '../../api/index.ts';

/** So many steps can be undone; older ones are forgotten. */
const MOST_STEPS = 10;
const ID = /^\d{17}-[0-9a-f]{8}$/;
const END = '.jsonl';
const HEAD_BYTES = 8192;

/** What a step is about: the first line of its file. */
export interface StepHead extends Step {
  language: string;
}

/** What a bundle and its ledgers were, written down before they are touched. */
interface Before {
  namespace: Namespace;
  texts: Readonly<Record<string, { was: string; now: string }>>;
  /** What was known of them. */
  records: Readonly<Record<string, LedgerRecord>>;
  /** By path, what the files held; null for one that was not there. */
  files: Readonly<Record<string, string | null>>;
}

/** What they became. It is missing where the process ended in between. */
interface After {
  namespace: Namespace;
  records: Readonly<Record<string, LedgerRecord>>;
  /** By path, hashes of what the files hold; null for one that is gone. */
  hashes: Readonly<Record<string, string | null>>;
}

type Line = { before: Before } | { after: After };

/** A step as its file has it. */
export interface KeptStep {
  head: StepHead;
  /** In the order in which they were carried out. */
  bundles: readonly { before: Before; after?: After }[];
}

/**
 * What undoing needs, in `.archive/replaced`, one file a step, so that it outlives the page and the
 * server. A bundle's line is on the disk before the bundle is touched.
 */
export class Journal {
  readonly id: string;
  readonly #dir: string;
  readonly #file: number;

  private constructor(dir: string, id: string) {
    this.#dir = dir;
    this.id = id;
    this.#file = openSync(join(folderOf(dir), id + END), 'wx', 0o600);
  }

  /** Begins a step; nothing where it cannot be written down. */
  static begin(dir: string, step: Omit<StepHead, 'id' | 'at'>): Journal | undefined {
    const at = new Date().toISOString();
    const id = `${at.replaceAll(/\D/g, '')}-${randomBytes(4).toString('hex')}`;
    try {
      mkdirSync(folderOf(dir), { recursive: true });
      if (isLinked(dir)) return undefined;
      for (const old of idsIn(dir).slice(MOST_STEPS - 1)) dropStep(dir, old);
      const journal = new Journal(dir, id);
      return journal.#append({ id, at, ...step }) ? journal : undefined;
    } catch {
      return undefined;
    }
  }

  /** Writes down what a bundle is, or what it became; says whether that is on the disk. */
  write(line: Line): boolean {
    return this.#append(line);
  }

  /** Ends the step. One in which nothing was done is forgotten. */
  close(keep: boolean): void {
    closeSync(this.#file);
    if (!keep) dropStep(this.#dir, this.id);
  }

  #append(value: object): boolean {
    try {
      const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
      for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
      fsyncSync(this.#file);
      return true;
    } catch {
      return false;
    }
  }
}

/** The steps of a language that can be undone, the latest first. */
export function stepsOf(dir: string, language: string): Step[] {
  const folder = folderOf(dir);
  return idsIn(dir).flatMap((id) => {
    const head = parsed(headOf(join(folder, id + END))) as StepHead | undefined;
    if (head?.id !== id || head.language !== language) return [];
    const { language: _, ...step } = head;
    return [step];
  });
}

/** One step with all that undoes it; nothing where there is none of that name. */
export function readStep(dir: string, id: string): KeptStep | undefined {
  if (!ID.test(id) || !idsIn(dir).includes(id)) return undefined;
  const text = readFileSync(join(folderOf(dir), id + END), 'utf8');
  const [first = '', ...rest] = text.split('\n');
  const head = parsed(first) as StepHead | undefined;
  if (head === undefined) return undefined;
  const bundles = new Map<Namespace, { before: Before; after?: After }>();
  for (const each of rest) {
    // The last one may have been cut off by a crash: then nothing came of it.
    const line = parsed(each) as Line | undefined;
    if (line === undefined) continue;
    if ('before' in line) bundles.set(line.before.namespace, { before: line.before });
    else {
      const bundle = bundles.get(line.after.namespace);
      if (bundle !== undefined) bundle.after = line.after;
    }
  }
  return { head, bundles: [...bundles.values()] };
}

/** Forgets a step. */
export function dropStep(dir: string, id: string): void {
  if (ID.test(id)) rmSync(join(folderOf(dir), id + END), { force: true });
}

function folderOf(dir: string): string {
  return join(dir, HIDDEN, 'replaced');
}

// Behind a link lies another folder than the archive's.
function isLinked(dir: string): boolean {
  const folder = folderOf(dir);
  return [dirname(folder), folder].some(
    (each) => lstatSync(each, { throwIfNoEntry: false })?.isSymbolicLink() === true,
  );
}

/** The latest first. */
function idsIn(dir: string): string[] {
  if (isLinked(dir)) return [];
  try {
    return readdirSync(folderOf(dir), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(END))
      .map(({ name }) => name.slice(0, -END.length))
      .filter((id) => ID.test(id))
      .toSorted()
      .toReversed();
  } catch {
    // Nothing was replaced yet.
    return [];
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const read = readSync(file, bytes);
    return bytes.toString('utf8', 0, read).split('\n', 1)[0] ?? '';
  } finally {
    closeSync(file);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
