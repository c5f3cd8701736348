import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

// Raised whenever what is kept becomes another.
const VERSION = 1;
const WAIT_MS = 5000;
const TABLES = `
  CREATE TABLE documents (
    document TEXT PRIMARY KEY,
    stats TEXT NOT NULL,
    facts TEXT,
    looked TEXT,
    findings TEXT
  ) STRICT;
  PRAGMA user_version = ${VERSION};`;

/** A document as the index has it. */
export interface IndexRow extends Record<string, unknown> {
  document: string;
  /** Sizes and times of its files when `facts` were made. */
  stats: string;
  /** JSON; null for a document with a faulty file. */
  facts: string | null;
  /** The same when `findings` were made. */
  looked: string | null;
  findings: string | null;
}

/**
 * Opens the index of an archive. It is derived: one that is missing, broken or made by another
 * version is made anew, and where no file can be had it is made in memory.
 */
export function openIndexFile(dir: string): DatabaseSync {
  const folder = join(dir, '.archive');
  const file = join(folder, 'review.sqlite');
  for (const anew of [false, true]) {
    try {
      mkdirSync(folder, { recursive: true });
      // Behind a link, a file would be written that is not the archive's.
      if (!lstatSync(folder).isDirectory()) break;
      if (anew) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
      if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false) break;
      const database = tried(file);
      if (database !== undefined) return database;
    } catch {
      // The next try, or memory, does as well.
    }
  }
  const database = new DatabaseSync(':memory:');
  database.exec(TABLES);
  return database;
}

/** The database in a file; nothing where it is not this version's or not whole. */
function tried(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file, { timeout: WAIT_MS, allowExtension: false });
  try {
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    if (database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined)
      database.exec(TABLES);
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    const check = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (version === VERSION && check === 'ok') return database;
  } catch {
    database.close();
    return undefined;
  }
  database.close();
  return undefined;
}
