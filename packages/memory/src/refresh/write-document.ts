import type { Database } from '../database/database.ts';
import { makeGramTable } from '../database/tables.ts';
import { fold } from '../text/fold.ts';
import { nearKey } from '../text/near-key.ts';
import { GramWriter } from './gram-writer.ts';
import type { SegmentRow } from './segment-rows.ts';

/** A row of the table. */
type Written = Record<string, unknown> & {
  segment: string;
  language: number;
  text: number;
  state: string;
  translator: string | null;
  day: string | null;
  source: number | null;
  outdated: string | null;
};

/** How many segments came into the index and left it; one that changed did both. */
export interface Counts {
  added: number;
  removed: number;
}

/** Writes documents' segments inside one transaction. What is the same is left alone. */
export class DocumentWriter {
  readonly #database: Database;
  readonly #grams: GramWriter;
  readonly #languages = new Map<string, number>();

  constructor(database: Database) {
    this.#database = database;
    this.#grams = new GramWriter(database);
  }

  /** Writes what was kept back: to be called in the same transaction, at its end. */
  finish(): void {
    this.#grams.flush();
  }

  write(document: string, rows: readonly SegmentRow[]): Counts {
    const counts: Counts = { added: 0, removed: 0 };
    const before = new Map(this.#rowsOf(document).map((row) => [keyOf(row), row]));
    const left = new Set<number>();
    for (const row of rows) {
      const now = this.#written(row);
      const was = before.get(keyOf(now));
      before.delete(keyOf(now));
      if (was !== undefined && isSame(was, now)) continue;
      if (was !== undefined && was.text !== now.text) left.add(was.text);
      this.#put(document, now);
      counts.added += 1;
      counts.removed += was === undefined ? 0 : 1;
    }
    for (const row of before.values()) {
      this.#remove(document, row);
      left.add(row.text);
      counts.removed += 1;
    }
    for (const text of left) this.#forgetUnused(text);
    return counts;
  }

  #rowsOf(document: string): Written[] {
    return this.#database.all<Written>(
      `SELECT segment, language, text, state, translator, day, source, outdated
       FROM segments WHERE document = ?`,
      document,
    );
  }

  #written({ exact, text, ...row }: SegmentRow): Written {
    const language = this.#language(row.language);
    return {
      ...row,
      language,
      source: row.source === null ? null : this.#language(row.source),
      text: this.#text(language, exact, text),
    };
  }

  #put(document: string, row: Written): void {
    this.#database.run(
      `INSERT OR REPLACE INTO segments
         (document, segment, language, text, state, translator, day, source, outdated)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      document,
      row.segment,
      row.language,
      row.text,
      row.state,
      row.translator,
      row.day,
      row.source,
      row.outdated,
    );
  }

  #remove(document: string, { segment, language }: Written): void {
    this.#database.run(
      'DELETE FROM segments WHERE document = ? AND segment = ? AND language = ?',
      document,
      segment,
      language,
    );
  }

  #language(tag: string): number {
    let number = this.#languages.get(tag);
    if (number !== undefined) return number;
    number = this.#number('SELECT number FROM languages WHERE tag = ?', tag);
    if (number === undefined) {
      number = this.#insert('INSERT INTO languages (tag) VALUES (?) RETURNING number', tag);
      makeGramTable(this.#database, number);
    }
    this.#languages.set(tag, number);
    return number;
  }

  /** Each text of a language is kept once, however many documents hold it. */
  #text(language: number, exact: string, text: string): number {
    const known = 'SELECT number FROM texts WHERE language = ? AND exact = ?';
    const found = this.#number(known, language, exact);
    if (found !== undefined) return found;

    const folded = fold(text);
    const number = this.#insert(
      `INSERT INTO texts (language, exact, near, length, text) VALUES (?, ?, ?, ?, ?)
       RETURNING number`,
      language,
      exact,
      nearKey(folded) ?? null,
      folded.length,
      text,
    );
    this.#grams.add(language, number, folded);
    return number;
  }

  #forgetUnused(text: number): void {
    const [gone] = this.#database.all<{ language: number }>(
      `DELETE FROM texts WHERE number = ?
         AND NOT EXISTS (SELECT 1 FROM segments WHERE text = texts.number)
       RETURNING language`,
      text,
    );
    if (gone !== undefined) this.#grams.remove(gone.language, text);
  }

  #number(sql: string, ...values: (string | number | null)[]): number | undefined {
    return this.#database.all<{ number: number }>(sql, ...values)[0]?.number;
  }

  #insert(sql: string, ...values: (string | number | null)[]): number {
    // RETURNING gives the row that was just written.
    return this.#number(sql, ...values) as number;
  }
}

function keyOf({ segment, language }: Written): string {
  return `${language} ${segment}`;
}

function isSame(a: Written, b: Written): boolean {
  return (
    a.text === b.text &&
    a.state === b.state &&
    a.translator === b.translator &&
    a.day === b.day &&
    a.source === b.source &&
    a.outdated === b.outdated
  );
}
