import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';

import type { ArchiveFolder } from './archive-folder.ts';
import { lockFile } from './file-lock.ts';
import type { FileLock } from './file-lock.ts';
import { HIDDEN } from './layout.ts';

const FILE = 'lock.sqlite';
/** Longer than anybody writes. */
const WAIT_MS = 10_000;

/** The archives that this process has to itself at the moment. */
const held = new Set<string>();

/** What an action gave, or why it was not begun. */
export type Exclusive<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };

/**
 * Does something while no other process does the same with the archive: what is read in it is still
 * so when it writes. Others wait for their turn. Within one process, an action in an action is one.
 *
 * Where no lock can be had, the action is done without: mostly nothing can be written to the archive either,
 * or its disk has no locks, and whoever works there would be shut out.
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

function lockOf(folder: ArchiveFolder): FileLock | 'busy' | undefined {
  const hidden = join(folder.root, HIDDEN);
  try {
    mkdirSync(hidden, { recursive: true });
    // Behind a link, a file would be made that is not the archive's.
    if (!lstatSync(hidden).isDirectory()) return undefined;
  } catch {
    return undefined;
  }
  return lockFile(join(hidden, FILE), WAIT_MS);
}

function busy(): Finding {
  return {
    rule: 'archive-busy',
    severity: 'error',
    message: 'Another program is writing to this archive and does not come to an end.',
    help: 'Nothing was changed. Wait until it has ended, or end it, then try again.',
  };
}
