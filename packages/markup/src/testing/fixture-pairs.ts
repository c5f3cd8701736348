import type { Inline } from '../inline.ts';

interface Pair {
  text: string;
  inlines: Inline[];
}

/** The pairs of a fixture file: what it shows, the text, and the tree that it reads as. */
export function fixturePairs(file: unknown): [name: string, text: string, inlines: Inline[]][] {
  const pairs = Object.entries(file as Record<string, Pair>);
  return pairs.map(([name, { text, inlines }]) => [name, text, inlines]);
}
