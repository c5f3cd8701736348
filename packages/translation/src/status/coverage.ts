import type { SegmentStatus } from './translation-status.ts';

/** How much of something is translated. The five states add up to `segments`. */
export interface Coverage {
  segments: number;
  missing: number;
  initial: number;
  translated: number;
  reviewed: number;
  final: number;
  /** Texts that are there and have to be looked at again; they are counted by their state too. */
  outdated: number;
  /** Words of the source texts. */
  words: number;
  /** Words of the source texts of what is missing, initial or outdated. */
  wordsLeft: number;
}

/**
 * Counts what is translated.
 *
 * @param statuses - of one document in one language, or of several one after the other
 *
 * @example
 * ```ts
 * coverage(translationStatus(document, 'fr'));
 * // { segments: 20, missing: 2, initial: 0, translated: 10, reviewed: 8, final: 0,
 * //   outdated: 1, words: 640, wordsLeft: 70 }
 * ```
 */
export function coverage(statuses: Iterable<SegmentStatus>): Coverage {
  const counts = nothing();
  for (const { state, outdated, words } of statuses) {
    counts.segments += 1;
    counts[state] += 1;
    counts.words += words;
    if (outdated !== undefined) counts.outdated += 1;
    if (isLeft(state, outdated)) counts.wordsLeft += words;
  }
  return counts;
}

/**
 * Adds up what was counted for several documents or languages.
 *
 * @example
 * ```ts
 * addCoverage([coverage(first), coverage(second)]).words;
 * ```
 */
export function addCoverage(parts: Iterable<Coverage>): Coverage {
  const sum = nothing();
  for (const part of parts)
    for (const key of Object.keys(sum) as (keyof Coverage)[]) sum[key] += part[key];
  return sum;
}

function isLeft(state: SegmentStatus['state'], outdated: SegmentStatus['outdated']): boolean {
  return state === 'missing' || state === 'initial' || outdated !== undefined;
}

function nothing(): Coverage {
  return {
    segments: 0,
    missing: 0,
    initial: 0,
    translated: 0,
    reviewed: 0,
    final: 0,
    outdated: 0,
    words: 0,
    wordsLeft: 0,
  };
}
