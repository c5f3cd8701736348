import type { Postings } from './shard.ts';

/** Where something is, by document. */
export type Occurrences = ReadonlyMap<number, Places>;

export interface Places {
  /** The words' places in the document, from the first to the last. */
  readonly positions: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

// Words with no more than this between them stand beside each other.
const NEAR = 3;

/** What can be done with them. */
export const occurrences = { of, any, inTurn, meet };

function of(postings: Postings, weight: number): Occurrences {
  const found = new Map<number, Places>();
  for (const [place, document] of postings.documents.entries())
    found.set(document, new PlacesToRead(postings, place, weight));
  return found;
}

/** Places that are read once something asks for them. */
class PlacesToRead implements Places {
  readonly weight: number;
  readonly #postings: Postings;
  readonly #place: number;
  #positions: readonly number[] | undefined;

  constructor(postings: Postings, place: number, weight: number) {
    this.#postings = postings;
    this.#place = place;
    this.weight = weight;
  }

  get positions(): readonly number[] {
    return (this.#positions ??= this.#postings.positions(this.#place));
  }
}

/** Places of several words, put in order once something asks for them. */
class JoinedPlaces implements Places {
  weight = 0;
  readonly #parts: Places[] = [];
  #positions: readonly number[] | undefined;

  add(places: Places): void {
    this.#parts.push(places);
    this.weight = Math.max(this.weight, places.weight);
  }

  get positions(): readonly number[] {
    return (this.#positions ??= inOrder(this.#parts));
  }
}

/** All places, each once. A document can have hundreds, and a query a thousand documents. */
function inOrder(parts: readonly Places[]): number[] {
  const all: number[] = [];
  for (const { positions } of parts) for (const position of positions) all.push(position);
  // An array of numbers alone is sorted by them, without a call for each two.
  const sorted = Uint32Array.from(all).toSorted();
  const once: number[] = [];
  let last = -1;
  for (const position of sorted) {
    if (position !== last) once.push(position);
    last = position;
  }
  return once;
}

/** Where at least one of several is. */
function any(all: readonly Occurrences[]): Occurrences {
  const [first = new Map<number, Places>(), ...rest] = all.filter(({ size }) => size > 0);
  if (rest.length === 0) return first;
  const joined = new Map(first);
  // Those made here: what was given may be somebody else's.
  const several = new Map<number, JoinedPlaces>();
  for (const one of rest)
    for (const [document, places] of one) {
      const alone = joined.get(document);
      if (alone === undefined) {
        joined.set(document, places);
        continue;
      }
      let known = several.get(document);
      if (known === undefined) {
        known = new JoinedPlaces();
        known.add(alone);
        several.set(document, known);
        joined.set(document, known);
      }
      known.add(places);
    }
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

/** Whether a place of the one is a little before a place of the other. */
function meet(before: readonly number[], after: readonly number[]): boolean {
  let i = 0;
  for (const place of after) {
    while (i < before.length && (before[i] ?? 0) < place - NEAR) i += 1;
    if (i < before.length && (before[i] ?? 0) < place) return true;
  }
  return false;
}
