import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { HIDDEN } from '@archive/store';

// Raised whenever what is kept becomes another.
const VERSION = 2;
const WAIT_MS = 5000;
const TABLES = `
  CREATE TABLE documents (
    document TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    facts TEXT,
    checked TEXT,
    findings TEXT
  ) STRICT;
  PRAGMA user_version = ${VERSION};`;

/** A document as the index has it. */
export interface IndexRow {
  document: string;
  /** What its files' stamps were when `facts` were made. */
  stamp: string;
  /** JSON; null for a document with a faulty file. */
  facts: string | null;
  /** The same when `findings` were made. */
  checked: string | null;
  findings: string | null;
}

/** The index of an archive on the disk, from one start to the next. It is derived. */
export class IndexFile {
  readonly #database: DatabaseSync;

  /** One that is missing, broken or made by another version is made anew, in memory where no file can be had. */
  constructor(dir: string) {
    this.#database = openIndexFile(dir);
  }

  rows(): IndexRow[] {
    const rows = this.#database.prepare('SELECT * FROM documents').all();
    return rows as unknown as IndexRow[];
  }

  put({ document, stamp, facts, checked, findings }: IndexRow): void {
    const values = [document, stamp, facts, checked, findings];
    this.#write('INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?)', values);
  }

  remove(document: string): void {
    this.#write('DELETE FROM documents WHERE document = ?', [document]);
  }

  #write(sql: string, values: readonly (string | null)[]): void {
    try {
      this.#database.prepare(sql).run(...values);
    } catch {
      // The disk is full, or another process does not let go: it is made again at the next start.
    }
  }
}

function openIndexFile(dir: string): DatabaseSync {
  const folder = join(dir, HIDDEN);
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
