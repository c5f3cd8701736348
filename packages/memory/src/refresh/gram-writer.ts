import type { Database } from '../database/database.ts';
import { gramTable } from '../database/tables.ts';

/** So many characters are kept back before they are written. */
const BATCH = 8_000_000;

/**
 * Writes folded texts into the full-text indexes, and takes them out, in batches: between writes to
 * other tables, SQLite would write out the little that an index has gathered each time.
 */
export class GramWriter {
  readonly #database: Database;
  readonly #coming: { language: number; number: number; folded: string }[] = [];
  readonly #going: { language: number; number: number }[] = [];
  #characters = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  add(language: number, number: number, folded: string): void {
    this.#coming.push({ language, number, folded });
    this.#characters += folded.length;
    if (this.#characters > BATCH) this.flush();
  }

  remove(language: number, number: number): void {
    this.#going.push({ language, number });
  }

  /** Writes what was kept back. */
  flush(): void {
    // First what goes: its number may have been given to a text that comes.
    for (const { language, number } of byLanguage(this.#going))
      this.#database.run(`DELETE FROM ${gramTable(language)} WHERE rowid = ?`, number);
    for (const { language, number, folded } of byLanguage(this.#coming)) {
      const sql = `INSERT INTO ${gramTable(language)} (rowid, folded) VALUES (?, ?)`;
      this.#database.run(sql, number, folded);
    }
    this.#going.length = 0;
    this.#coming.length = 0;
    this.#characters = 0;
  }
}

/** One index after the other; in each, numbers keep their order. */
function byLanguage<T extends { language: number }>(texts: readonly T[]): T[] {
  return texts.toSorted((a, b) => a.language - b.language);
}
