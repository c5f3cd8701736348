import type { Database } from '../database/database.ts';

/** A language's number in the index; nothing where it has no text of it. */
export function languageNumber(database: Database, tag: string): number | undefined {
  const sql = 'SELECT number FROM languages WHERE tag = ?';
  return database.all<{ number: number }>(sql, tag)[0]?.number;
}
