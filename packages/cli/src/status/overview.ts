import type { Coverage } from '@archive/translation';

/** What people are shown of a coverage; each stage includes those behind it. */
export const OVERVIEW = [
  'Segments',
  'Translated',
  'Reviewed',
  'Outdated',
  'Missing',
  'Words left',
] as const;

/** The figures that belong to {@link OVERVIEW}. */
export function overview(coverage: Coverage): number[] {
  const { segments, translated, reviewed, final, outdated, missing, wordsLeft } = coverage;
  const passed = reviewed + final;
  return [segments, translated + passed, passed, outdated, missing, wordsLeft];
}

/** The share of the words that need no work, from 0 to 1. */
export function done({ words, wordsLeft }: Coverage): number {
  return words === 0 ? 1 : 1 - wordsLeft / words;
}
