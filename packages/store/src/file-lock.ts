import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

// https://www.sqlite.org/rescode.html
const BUSY = 5;
/** Corrupt, and no database. */
const NO_LOCK = [11, 26];

/** A lock that is held until it is closed, or the process ends. */
export interface FileLock {
  close: () => void;
}

/**
 * Takes a lock that one process has at a time. It is SQLite's on a file of its own, which stays there
 * empty: so the system lets go of it when a process ends in whatever way, and none is ever left over.
 *
 * @param waitMs How long to wait for whoever has it.
 * @returns `busy` where somebody has it; nothing where no such file can be had, or the disk has no
 * locks.
 * @example
 * const lock = lockFile('public/.archive-build.lock', 0);
 */
export function lockFile(file: string, waitMs: number): FileLock | 'busy' | undefined {
  for (const anew of [false, true]) {
    try {
      if (anew) rmSync(file, { force: true });
      const database = locked(file, waitMs);
      return { close: () => database.close() };
    } catch (error) {
      const code = codeOf(error);
      if (code === BUSY) return 'busy';
      // One that is no lock nobody can hold: it is made anew.
      if (code === undefined || !NO_LOCK.includes(code)) return undefined;
    }
  }
  return undefined;
}

function locked(file: string, timeout: number): DatabaseSync {
  const { DatabaseSync: Database } = sqlite();
  const database = new Database(file, { timeout, allowExtension: false });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Loaded when it is needed. Some versions of Node warn that it is new, which helps no caller. */
function sqlite(): { DatabaseSync: typeof DatabaseSync } {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The kind of an error of SQLite's. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return Number(error.errcode) & 0xff;
}
