import { parse, plain } from '@archive/markup';

import type { Database } from '../database/database.ts';
import { gramTable } from '../database/tables.ts';
import type { ConcordanceOptions, Passage } from '../match.ts';
import { foldPlain, placesOf } from '../text/fold.ts';
import { allOf, grams } from '../text/grams.ts';
import { languageNumber } from './language-number.ts';

const LIMIT = 50;
/** So many runs of characters narrow the search down; whether a text holds it all is then looked up in the text. */
const MOST_GRAMS = 30;

type Text = Record<string, unknown> & { number: number; text: string };

/** The texts of a language that hold something: see `Memory.concordance`. */
export function concordance(
  database: Database,
  query: string,
  { language, to, limit = LIMIT }: ConcordanceOptions,
): Passage[] {
  const number = languageNumber(database, language);
  const folded = foldPlain(query);
  if (number === undefined || folded === '') return [];

  const passages: Passage[] = [];
  for (const { number: text, text: marked } of textsWith(database, number, folded)) {
    const found = plain(parse(marked)).normalize('NFC');
    if (!foldPlain(found).includes(folded)) continue;
    const places = placesOf(found, folded);
    for (const { document, segment } of standing(database, text, limit - passages.length)) {
      const translations = othersAt(database, document, segment, number, to);
      passages.push({ document, segment, text: found, places, translations });
    }
    if (passages.length >= limit) break;
  }
  return passages;
}

/** The texts that may hold it: all of them where it is too short for the index. */
function textsWith(database: Database, language: number, folded: string): Iterable<Text> {
  const wanted = grams(folded).slice(0, MOST_GRAMS);
  if (wanted.length === 0)
    return database.each<Text>('SELECT number, text FROM texts WHERE language = ?', language);
  return database.each<Text>(
    `SELECT number, text FROM texts
     WHERE number IN (SELECT rowid FROM ${gramTable(language)} (?)) ORDER BY number`,
    allOf(wanted),
  );
}

function standing(
  database: Database,
  text: number,
  limit: number,
): { document: string; segment: string }[] {
  const sql = 'SELECT document, segment FROM segments WHERE text = ? LIMIT ?';
  return database.all<{ document: string; segment: string }>(sql, text, limit);
}

function othersAt(
  database: Database,
  document: string,
  segment: string,
  except: number,
  only: string | undefined,
): Record<string, string> {
  const rows = database.all<{ tag: string; text: string }>(
    `SELECT languages.tag, texts.text FROM segments
     JOIN texts ON texts.number = segments.text
     JOIN languages ON languages.number = segments.language
     WHERE document = ? AND segment = ? AND segments.language <> ?
       AND (? IS NULL OR languages.tag = ?) ORDER BY languages.tag`,
    document,
    segment,
    except,
    only ?? null,
    only ?? null,
  );
  return Object.fromEntries(rows.map(({ tag, text }) => [tag, plain(parse(text))]));
}
