import type { Database } from '../database/database.ts';
import { gramTable } from '../database/tables.ts';
import { allOf } from '../text/grams.ts';
import { anchorsOf } from './anchors.ts';

/** A text of the index that may be like another. */
export interface Candidate extends Record<string, unknown> {
  number: number;
  text: string;
}

/** Texts that share an anchor are read up to so many: more say that it was not as rare as it seemed. */
const MOST_TEXTS = 2000;
/** So many are looked at for their length, and so many are compared. */
const MOST_WEIGHED = 1000;
const MOST_CANDIDATES = 80;
/** A text that is like another shares far more than this of what its anchors weigh. */
const LEAST_SHARE = 0.15;

/**
 * The texts that may be like a folded one, the likeliest first.
 *
 * @param lengths - how long they may be, folded
 */
export function candidates(
  database: Database,
  language: number,
  folded: string,
  lengths: { least: number; most: number },
): Candidate[] {
  const weighed = byWeight(database, language, folded);
  // Long texts have more of everything: those that are too long would crowd the others out.
  return database.all<Candidate>(
    `SELECT number, text FROM json_each(?) CROSS JOIN texts ON number = value
     WHERE length BETWEEN ? AND ? ORDER BY key LIMIT ?`,
    JSON.stringify(weighed),
    lengths.least,
    lengths.most,
    MOST_CANDIDATES,
  );
}

/** The numbers of texts that share anchors with a folded one, those that share most first. */
function byWeight(database: Database, language: number, folded: string): number[] {
  const weights = new Map<number, number>();
  let whole = 0;
  // One text of numbers comes over from SQLite faster than a row for each.
  const sql = `SELECT json_group_array(rowid) AS numbers
    FROM (SELECT rowid FROM ${gramTable(language)} (?) LIMIT ${MOST_TEXTS})`;
  for (const { grams, texts } of anchorsOf(database, language, folded)) {
    const [found] = database.all<{ numbers: string }>(sql, allOf(grams));
    // What fewer texts have says more.
    const weight = 1 / Math.log2(2 + texts);
    whole += weight;
    for (const number of JSON.parse(found?.numbers ?? '[]') as number[])
      weights.set(number, (weights.get(number) ?? 0) + weight);
  }
  return [...weights]
    .filter(([, weight]) => weight >= whole * LEAST_SHARE)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_WEIGHED)
    .map(([number]) => number);
}
