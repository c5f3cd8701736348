import type { Database } from '../database/database.ts';
import { Comparison } from '../similarity/comparison.ts';
import { fold } from '../text/fold.ts';
import { exactKey, nearKey } from '../text/near-key.ts';
import { candidates } from './candidates.ts';

/** A text of the index and how like the one asked for it is. */
export interface SimilarText {
  number: number;
  text: string;
  percent: number;
}

/** Longer texts are only looked for as they are: comparing takes time in proportion to the square. */
const LONGEST = 5000;
const MOST_NEAR = 50;

/** The texts of a language that are like one, the likest first. */
export function similarTexts(
  database: Database,
  language: { number: number; tag: string },
  text: string,
  minimum: number,
): SimilarText[] {
  const folded = fold(text);
  const found = new Map<number, SimilarText>();
  const [exact] = database.all<{ number: number; text: string }>(
    'SELECT number, text FROM texts WHERE language = ? AND exact = ?',
    language.number,
    exactKey(text),
  );
  if (exact !== undefined) found.set(exact.number, { ...exact, percent: 100 });

  const near = database.all<{ number: number; text: string }>(
    'SELECT number, text FROM texts WHERE language = ? AND near = ? LIMIT ?',
    language.number,
    nearKey(folded) ?? null,
    MOST_NEAR,
  );
  for (const row of near)
    if (!found.has(row.number)) found.set(row.number, { ...row, percent: 99 });

  for (const similar of fuzzy(database, language, folded, minimum, found))
    found.set(similar.number, similar);
  const reached = [...found.values()].filter(({ percent }) => percent >= minimum);
  return reached.toSorted((a, b) => b.percent - a.percent || a.number - b.number);
}

function* fuzzy(
  database: Database,
  language: { number: number; tag: string },
  folded: string,
  minimum: number,
  known: ReadonlyMap<number, SimilarText>,
): Generator<SimilarText> {
  if (folded.length > LONGEST || folded === '') return;
  const comparison = new Comparison(folded, language.tag);
  const lengths = comparison.lengths(minimum);
  const most = Math.min(lengths.most, LONGEST);
  for (const { number, text } of candidates(database, language.number, folded, {
    ...lengths,
    most,
  })) {
    if (known.has(number)) continue;
    const percent = comparison.percent(fold(text), minimum);
    if (percent >= minimum) yield { number, text, percent };
  }
}
