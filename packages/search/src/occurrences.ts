import type { Postings } from './shard.ts';

/** Where something is, by document. */
export type Occurrences = ReadonlyMap<number, Places>;

interface Places {
  /** The words' places in the document, from the first to the last. */
  readonly positions: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

// Words with no more than this between them stand beside each other.
const NEAR = 3;

/** What can be done with them. */
export const occurrences = { of, any, inTurn, weighed, meet };

function of({ documents, positions }: Postings): Occurrences {
  return new Map(
    documents.map((document, i) => [document, { positions: positions[i] ?? [], weight: 1 }]),
  );
}

/** Where at least one of several is. */
function any(all: readonly Occurrences[]): Occurrences {
  const [first = new Map<number, Places>()] = all;
  if (all.length < 2) return first;
  const joined = new Map<number, { positions: number[]; weight: number }>();
  for (const one of all)
    for (const [document, { positions, weight }] of one) {
      const known = joined.get(document);
      if (known === undefined) joined.set(document, { positions: [...positions], weight });
      else {
        for (const position of positions) known.positions.push(position);
        known.weight = Math.max(known.weight, weight);
      }
    }
  for (const places of joined.values())
    places.positions = [...new Set(places.positions)].toSorted((a, b) => a - b);
  return joined;
}

/** Where each follows the one before, at the places of the first. */
function inTurn(steps: readonly Occurrences[]): Occurrences {
  const [first, ...rest] = steps;
  if (first === undefined || rest.length === 0) return first ?? new Map();
  const found = new Map<number, Places>();
  for (const [document, { positions, weight }] of first) {
    let starts = positions;
    for (const [i, step] of rest.entries()) {
      const next = new Set(step.get(document)?.positions);
      starts = starts.filter((start) => next.has(start + i + 1));
      if (starts.length === 0) break;
    }
    if (starts.length > 0) found.set(document, { positions: starts, weight });
  }
  return found;
}

function weighed(all: Occurrences, by: number): Occurrences {
  return new Map(
    Array.from(all, ([document, { positions, weight }]) => [
      document,
      { positions, weight: weight * by },
    ]),
  );
}

/** Whether a place of the one is a little before a place of the other. */
function meet(before: readonly number[], after: readonly number[]): boolean {
  let i = 0;
  for (const place of after) {
    while (i < before.length && (before[i] ?? 0) < place - NEAR) i += 1;
    if (i < before.length && (before[i] ?? 0) < place) return true;
  }
  return false;
}
