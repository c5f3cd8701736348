import type { Coverage } from './coverage.ts';

/** A document that somebody could translate into a language. */
export interface Candidate {
  document: string;
  language: string;
  coverage: Coverage;
  /** When it was issued, as a number that grows with time: days, such as `edtfRange` gives. */
  issued: number;
  /** Of the archive's other languages it could be had in, the share it is had in: 0 to 1. */
  elsewhere: number;
}

/** What speaks for translating something next. */
export type Reason = 'new' | 'elsewhere' | 'nearly-done' | 'outdated';

/** Something to translate next. */
export interface Suggestion extends Candidate {
  /** From 0 to 3. */
  need: number;
  /** What speaks for it, in this order. */
  reasons: readonly Reason[];
}

/** In so many days news loses half of its weight. */
const HALF_LIFE = 365;
/** From here on a reason is worth telling. */
const TELLING = 0.5;

/**
 * Ranks what to translate next by what readers need: what is newest, what most other languages
 * have already, and what is nearly done, each counting from 0 to 1. Where nothing is missing,
 * initial or outdated, there is nothing to suggest.
 *
 * @param candidates - documents in languages they are translated into
 * @param limit - how many to suggest, 10 where it is left out
 * @returns the ones needed most first; of equals the one with fewer words left
 *
 * @example
 * ```ts
 * whatNext([{ document: 'a-note', language: 'fr', coverage, issued: 19_000, elsewhere: 0.8 }]);
 * // [{ document: 'a-note', language: 'fr', …, need: 2.3, reasons: ['new', 'elsewhere'] }]
 * ```
 */
export function whatNext(candidates: Iterable<Candidate>, limit = 10): readonly Suggestion[] {
  const open = [...candidates].filter(({ coverage }) => coverage.wordsLeft > 0);
  const dates = open.map(({ issued }) => issued).filter(Number.isFinite);
  const newest = dates.reduce((latest, issued) => Math.max(latest, issued), -Infinity);
  return open
    .map((candidate) => suggestion(candidate, newest))
    .toSorted(
      (a, b) =>
        b.need - a.need ||
        a.coverage.wordsLeft - b.coverage.wordsLeft ||
        compare(a.document, b.document) ||
        compare(a.language, b.language),
    )
    .slice(0, limit);
}

function suggestion(candidate: Candidate, newest: number): Suggestion {
  const { coverage, issued, elsewhere } = candidate;
  // An open or unknown date is as old as can be.
  const fresh = Number.isFinite(issued) ? 2 ** ((issued - newest) / HALF_LIFE) : 0;
  const done = 1 - coverage.wordsLeft / coverage.words;
  const reasons: Reason[] = [];
  if (fresh >= TELLING) reasons.push('new');
  if (elsewhere >= TELLING) reasons.push('elsewhere');
  if (done >= TELLING) reasons.push('nearly-done');
  if (coverage.outdated > 0) reasons.push('outdated');
  return { ...candidate, need: fresh + elsewhere + done, reasons };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
