import type { Database } from '../database/database.ts';
import { gramTable, tidyGrams } from '../database/tables.ts';

/** A run of characters that stands in more texts than this has its number of texts kept. */
export const FREQUENT = 50;

/** Counted again when a language has so much more or less text: they are a guide, not a result. */
const DRIFT = 0.2;

/** Tidies the index of each language that has changed much, and counts in how many texts its frequent grams stand. */
export function tidyLanguages(database: Database): void {
  const languages = database.all<{ number: number; counted: number; texts: number }>(
    `SELECT number, counted, (SELECT count(*) FROM texts WHERE language = languages.number) AS texts
     FROM languages`,
  );
  for (const { number, counted, texts } of languages) {
    if (Math.abs(texts - counted) <= counted * DRIFT) continue;
    tidyGrams(database, number);
    database.run('DELETE FROM frequent WHERE language = ?', number);
    database.run(
      `INSERT INTO frequent (language, gram, texts)
       SELECT ?, term, doc FROM ${gramTable(number)}_counts WHERE doc > ?`,
      number,
      FREQUENT,
    );
    database.run('UPDATE languages SET counted = ? WHERE number = ?', texts, number);
  }
}
