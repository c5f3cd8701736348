import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

import type { Finding } from '@archive/schema';

import type { ArchiveFolder } from './archive-folder.ts';

const HIDDEN = '.archive';
const FILE = 'lock.sqlite';
/** Longer than anybody writes. */
const WAIT_MS = 10_000;
// https://www.sqlite.org/rescode.html
const BUSY = 5;
/** Corrupt, and no database. */
const NO_LOCK = [11, 26];

/** The archives that this process has to itself at the moment. */
const held = new Set<string>();

/** What an action gave, or why it was not begun. */
export type Exclusive<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };

/**
 * Does something while no other process does the same with the archive: what is read in it is still
 * so when it writes. Others wait for their turn. Within one process, an action in an action is one.
 *
 * The lock is SQLite's on a file of its own, so the system lets go of it when a process ends in
 * whatever way. Where no such file can be had, nothing can be written to the archive either, or its
 * disk has no locks; then the action is done without.
 */
export function exclusively<T>(folder: ArchiveFolder, action: () => T): Exclusive<T> {
  const { root } = folder;
  if (held.has(root)) return { ok: true, value: action() };
  const lock = lockOf(folder);
  if (lock === 'busy') return { ok: false, findings: [busy()] };
  held.add(root);
  try {
    return { ok: true, value: action() };
  } finally {
    held.delete(root);
    lock?.close();
  }
}

/** Whether some program has worked on the archive that keeps something beside it, and may be at work now. */
export function isShared(folder: ArchiveFolder): boolean {
  return lstatSync(join(folder.root, HIDDEN), { throwIfNoEntry: false })?.isDirectory() === true;
}

function lockOf(folder: ArchiveFolder): DatabaseSync | 'busy' | undefined {
  const hidden = join(folder.root, HIDDEN);
  const file = join(hidden, FILE);
  for (const anew of [false, true]) {
    try {
      mkdirSync(hidden, { recursive: true });
      // Behind a link, a file would be made that is not the archive's.
      if (!lstatSync(hidden).isDirectory()) return undefined;
      if (anew) rmSync(file, { force: true });
      return locked(file);
    } catch (error) {
      const code = codeOf(error);
      if (code === BUSY) return 'busy';
      // One that is no lock nobody can hold: it is made anew.
      if (code === undefined || !NO_LOCK.includes(code)) return undefined;
    }
  }
  return undefined;
}

function locked(file: string): DatabaseSync {
  // Loaded when it is needed: some versions of Node print a warning.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(file, { timeout: WAIT_MS, allowExtension: false });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The kind of an error of SQLite's. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return Number(error.errcode) & 0xff;
}

function busy(): Finding {
  return {
    rule: 'archive-busy',
    severity: 'error',
    message: 'Another program is writing to this archive and does not come to an end.',
    help: 'Nothing was changed. Wait until it has ended, or end it, then try again.',
  };
}
