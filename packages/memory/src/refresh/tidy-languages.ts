import type { Database } from '../database/database.ts';
import { gramTable, tidyGrams } from '../database/tables.ts';

/** A run of characters that stands in more texts than this has its number of texts kept. */
export const FREQUENT = 50;

/** A language by its number, with how many texts it has now. */
export type Untidy = Record<string, unknown> & { number: number; texts: number };

/** Counted again when a language has so much more or less text: they are a guide, not a result. */
const DRIFT = 0.2;

/** Tidies the index of each language that has changed much. */
export function tidyLanguages(database: Database): void {
  for (const language of untidyLanguages(database)) tidyLanguage(database, language);
}

/** The languages that have changed much. */
export function untidyLanguages(database: Database): Untidy[] {
  const languages = database.all<Untidy & { counted: number }>(
    `SELECT number, counted, (SELECT count(*) FROM texts WHERE language = languages.number) AS texts
     FROM languages`,
  );
  return languages.filter(({ counted, texts }) => Math.abs(texts - counted) > counted * DRIFT);
}

/** Tidies a language's index, and counts in how many texts its frequent grams stand. */
export function tidyLanguage(database: Database, { number, texts }: Untidy): void {
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
