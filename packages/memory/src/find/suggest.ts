import type { Database } from '../database/database.ts';
import type { Match, SuggestOptions } from '../match.ts';
import { languageNumber } from './language-number.ts';
import { byTrust, pairsOf } from './pairs.ts';
import { similarTexts } from './similar-texts.ts';

const LIMIT = 5;
const MINIMUM = 70;

/** What was translated before that is like a text: see `Memory.suggest`. */
export function suggest(database: Database, text: string, options: SuggestOptions): Match[] {
  const { from, to, limit = LIMIT, minimum = MINIMUM, exclude } = options;
  const source = languageNumber(database, from);
  const target = languageNumber(database, to);
  if (source === undefined || target === undefined) return [];

  const matches: Match[] = [];
  const similar = similarTexts(database, { number: source, tag: from }, text, minimum);
  for (const { number, text: like, percent } of similar) {
    // Those of the same percentage are still to be ranked among each other.
    if (matches.length >= limit && percent < (matches.at(-1)?.percent ?? 0)) break;
    for (const pair of pairsOf(database, number, source, target, exclude))
      matches.push({ percent, source: like, ...pair });
  }
  return matches
    .toSorted((a, b) => b.percent - a.percent || byTrust(a.origin, b.origin) || b.places - a.places)
    .slice(0, limit);
}
