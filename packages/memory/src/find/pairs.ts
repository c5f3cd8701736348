import type { Database } from '../database/database.ts';
import type { Origin, State } from '../match.ts';

/** A translation of a text, in the best of the places where the two stand. */
export interface Pair {
  target: string;
  origin: Origin;
  places: number;
}

const MOST_PLACES = 500;
/** From what needs work to what can be relied on. */
const TRUST: readonly State[] = ['initial', 'translated', 'reviewed', 'final', 'original'];

type Row = Record<string, unknown> & {
  document: string;
  segment: string;
  madeFrom: number | null;
  outdated: string | null;
  number: number;
  target: string;
  state: State;
  translator: string | null;
  day: string | null;
  targetMadeFrom: number | null;
  targetOutdated: string | null;
  sourceTag: string | null;
};

/** The translations of one text of the index into a language, the most trustworthy first. */
export function pairsOf(
  database: Database,
  text: number,
  from: number,
  to: number,
  exclude?: { document: string; segment: string },
): Pair[] {
  const rows = database.all<Row>(
    `SELECT here.document, here.segment, here.source AS madeFrom, here.outdated,
       there.text AS number, texts.text AS target, there.state, there.translator, there.day,
       there.source AS targetMadeFrom, there.outdated AS targetOutdated, languages.tag AS sourceTag
     FROM segments AS here
     JOIN segments AS there ON there.document = here.document AND there.segment = here.segment
       AND there.language = ?
     JOIN texts ON texts.number = there.text
     LEFT JOIN languages ON languages.number = there.source
     WHERE here.text = ? LIMIT ?`,
    to,
    text,
    MOST_PLACES,
  );
  const pairs = new Map<number, Pair>();
  for (const row of rows) {
    if (row.document === exclude?.document && row.segment === exclude.segment) continue;
    const origin = originOf(row, isOutdated(row, from, to));
    const known = pairs.get(row.number);
    if (known === undefined) {
      pairs.set(row.number, { target: row.target, origin, places: 1 });
      continue;
    }
    known.places += 1;
    if (byTrust(origin, known.origin) < 0) known.origin = origin;
  }
  return [...pairs.values()].toSorted((a, b) => byTrust(a.origin, b.origin) || b.places - a.places);
}

/** The more trustworthy origin first. */
export function byTrust(a: Origin, b: Origin): number {
  return (
    Number(a.outdated) - Number(b.outdated) ||
    TRUST.indexOf(b.state) - TRUST.indexOf(a.state) ||
    compare(b.on ?? '', a.on ?? '')
  );
}

/**
 * Whether two texts may have come apart. Where one was made from the other, what counts is whether
 * that one moved on since, not what it was itself made from; two that were made from a third have
 * come apart if either of them is outdated.
 */
function isOutdated(row: Row, from: number, to: number): boolean {
  if (row.targetMadeFrom === from) return row.targetOutdated === 'source';
  if (row.madeFrom === to) return row.outdated === 'source';
  return row.outdated !== null || row.targetOutdated !== null;
}

function originOf(row: Row, outdated: boolean): Origin {
  const { document, segment, state, translator, day, sourceTag } = row;
  return {
    document,
    segment,
    state,
    ...(translator === null ? {} : { by: translator }),
    ...(day === null ? {} : { on: day }),
    ...(sourceTag === null ? {} : { from: sourceTag }),
    outdated,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
