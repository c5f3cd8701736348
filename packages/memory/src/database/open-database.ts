import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { HIDDEN } from '@archive/store';

import { Database } from './database.ts';
import { faultOf } from './sqlite-error.ts';
import { APPLICATION, makeTables, VERSION } from './tables.ts';

const FILE = 'memory.sqlite';

/** How long to wait for a process that is writing: longer than the first build of a large archive takes. */
const WAIT_MS = 120_000;
const RETRY_MS = 20;

/** An index in memory: empty, and gone when it is closed. */
export function openInMemory(): Database {
  const database = new Database(':memory:', WAIT_MS);
  makeTables(database);
  return database;
}

/**
 * Opens the index of an archive, or makes an empty one: where there is none, where it is another
 * version's or another program's, and where `anew` says so.
 *
 * @returns Nothing where no file of one's own can be had there: a link, or a folder that cannot be written.
 * @throws SQLite's errors: see {@link faultOf}.
 */
export function openFile(dir: string, anew: boolean): Database | undefined {
  const folder = join(dir, HIDDEN);
  const file = join(folder, FILE);
  try {
    mkdirSync(folder, { recursive: true });
    // Behind a link, a file would be written that is not the archive's.
    if (!lstatSync(folder).isDirectory()) return undefined;
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false) return undefined;
    if (anew) for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  } catch {
    return undefined;
  }
  const database = new Database(file, WAIT_MS);
  try {
    prepare(database);
    if (isOurs(database)) return database;
  } catch (error) {
    database.close();
    throw error;
  }
  database.close();
  return openFile(dir, true);
}

function prepare(database: Database): void {
  // The file may have come with the archive: nothing in it is to be run.
  database.execute('PRAGMA trusted_schema = OFF');
  useWriteAheadLog(database);
  // After a power cut the index is whole, if not the newest.
  database.execute('PRAGMA synchronous = NORMAL');
  database.execute('PRAGMA cache_size = -32768');
  // The log of a first build is as large as the index; it is not to stay so.
  database.execute('PRAGMA journal_size_limit = 16777216');
  database.transaction(() => {
    const isEmpty = database.all('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0;
    if (isEmpty) makeTables(database);
  });
}

/** Readers are then not kept waiting by a writer. While another process does the same, SQLite does not wait by itself. */
function useWriteAheadLog(database: Database): void {
  for (let waited = 0; ; waited += RETRY_MS) {
    try {
      database.execute('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (faultOf(error) !== 'unusable' || waited >= 1000) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

function isOurs(database: Database): boolean {
  const [header] = database.all<{ application: number; version: number }>(
    `SELECT application_id AS application, user_version AS version
     FROM pragma_application_id, pragma_user_version`,
  );
  return header?.application === APPLICATION && header.version === VERSION;
}
