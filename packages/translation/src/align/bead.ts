/** What an aligner needs to know of a block of text. */
export interface AlignBlock {
  /**
   * What the block is: `heading`, `paragraph`, `item`, `quote`, `verse`, `note`, `title`, …
   * Only blocks of the same type are taken together.
   */
  readonly type: string;
  /** How long its text is, in characters. */
  readonly length: number;
}

/** How many blocks of the source stand for how many of the translation. */
export type BeadType = '1-1' | '1-0' | '0-1' | '1-2' | '2-1' | '2-2' | '1-3' | '3-1';

/** Blocks of the source and the blocks of the translation that stand for them. */
export interface AlignedPair {
  readonly type: BeadType;
  /** Indexes into the source's blocks, in order. */
  readonly source: readonly number[];
  /** Indexes into the translation's blocks, in order. */
  readonly target: readonly number[];
  /** From 0 to 1: how sure it is that these belong together. */
  readonly confidence: number;
}

export interface Bead {
  readonly type: BeadType;
  readonly source: number;
  readonly target: number;
  /** Negative logarithm of how often it occurs. */
  readonly prior: number;
}

/*
 * After Gale and Church, "A program for aligning sentences in bilingual corpora" (1993), table 5,
 * each frequency shared by a shape and its mirror. Blocks are split and merged less often than
 * sentences, so theirs is halved; one block for three is not in the table, yet translators do it.
 */
export const BEADS: readonly Bead[] = [
  bead(1, 1, 0.89),
  bead(1, 0, 0.005),
  bead(0, 1, 0.005),
  bead(1, 2, 0.02),
  bead(2, 1, 0.02),
  bead(2, 2, 0.011),
  bead(1, 3, 0.001),
  bead(3, 1, 0.001),
];

function bead(source: number, target: number, frequency: number): Bead {
  const type = `${source}-${target}` as BeadType;
  return { type, source, target, prior: -Math.log(frequency) };
}
