import type { Concept } from '@archive/schema';

/** `GET /api/memory?text=&from=&to=&document=&segment=`. */
export interface MemoryAnswer {
  /** The best first. */
  matches: readonly MemoryMatch[];
  /** How many documents the memory has still to look at before it knows all there is. */
  pending: number;
}

/** A text that was translated before. */
export interface MemoryMatch {
  source: string;
  target: string;
  /** 0 to 100; 100 only for the same text. */
  percent: number;
  document: string;
  segment: string;
}

/** `GET /api/concepts`: the glossary. */
export type Concepts = readonly Concept[];

/** `GET /api/history/:document/:language/:segment`: what the text was, the newest first. */
export interface FormerText {
  text: string;
  author: string;
  /** YYYY-MM-DD. */
  on: string;
}
