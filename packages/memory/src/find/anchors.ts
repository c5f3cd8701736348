import type { Database } from '../database/database.ts';
import { FREQUENT } from '../refresh/tidy-languages.ts';
import { grams } from '../text/grams.ts';

/** A few runs of characters, one behind the other, that not many texts have all of. */
export interface Anchor {
  grams: string[];
  /** In how many texts they stand together, about. */
  texts: number;
}

/** An anchor is made rarer, by one more run of characters, until it stands in about so many texts. */
const RARE = 500;
const MOST_GRAMS = 4;
const GRAM_LENGTH = 3;
const MOST_ANCHORS = 24;
/** How many entries of the full-text index are looked through for one query, about; ten million take a second or less. */
const MOST_ENTRIES = 200_000;
/** What a text that is found costs beside the entries looked through. */
const ENTRIES_A_TEXT = 5;
const FEWEST_ANCHORS = 4;

interface Possible extends Anchor {
  at: number;
  cost: number;
}

/**
 * The stretches of a text by which to look for texts like it: rare ones, spread over the text
 * without overlapping, so that one change spoils one of them.
 */
export function anchorsOf(database: Database, language: number, folded: string): Anchor[] {
  const all = grams(folded);
  const { counts, size } = frequencies(database, language, all);
  const possible = all.map((_, at) => possibleAnchor(all, at, counts, size));
  possible.sort((a, b) => a.cost - b.cost);

  const taken = new Set<number>();
  const anchors: Anchor[] = [];
  let spent = 0;
  for (const anchor of possible) {
    const isDear = spent + anchor.cost > MOST_ENTRIES && anchors.length >= FEWEST_ANCHORS;
    if (isDear || anchors.length === MOST_ANCHORS) break;
    const end = anchor.at + anchor.grams.length * GRAM_LENGTH;
    if (taken.has(anchor.at) || taken.has(end - 1)) continue;
    for (let at = anchor.at; at < end; at++) taken.add(at);
    anchors.push(anchor);
    spent += anchor.cost;
  }
  return anchors;
}

function possibleAnchor(
  all: readonly string[],
  start: number,
  counts: ReadonlyMap<string, number>,
  size: number,
): Possible {
  const anchor: Possible = { grams: [], texts: size, at: start, cost: 0 };
  for (let at = start; at < all.length; at += GRAM_LENGTH) {
    const gram = all[at] ?? '';
    const texts = counts.get(gram) ?? FREQUENT / 2;
    anchor.grams.push(gram);
    // As if they stood in texts independently of each other.
    anchor.texts *= texts / size;
    anchor.cost += texts;
    if (anchor.texts <= RARE || anchor.grams.length === MOST_GRAMS) break;
  }
  anchor.cost += anchor.texts * ENTRIES_A_TEXT;
  return anchor;
}

/** In how many texts the frequent ones of these stand, and how many texts the language had when that was counted. */
function frequencies(
  database: Database,
  language: number,
  all: readonly string[],
): { counts: Map<string, number>; size: number } {
  const rows = database.all<{ gram: string; texts: number }>(
    `SELECT gram, texts FROM frequent
     WHERE language = ? AND gram IN (SELECT value FROM json_each(?))`,
    language,
    JSON.stringify([...new Set(all)]),
  );
  const [known] = database.all<{ counted: number }>(
    'SELECT counted FROM languages WHERE number = ?',
    language,
  );
  return {
    counts: new Map(rows.map(({ gram, texts }) => [gram, texts])),
    size: Math.max(known?.counted ?? 0, FREQUENT),
  };
}
