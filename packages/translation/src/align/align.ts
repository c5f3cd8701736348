import { type AlignBlock, type AlignedPair, type Bead, BEADS } from './bead.ts';
import { beadsInto, type Lattice, lattice } from './lattice.ts';
import { lengthAgreement } from './length-cost.ts';
import { allWays, value } from './probability.ts';

/** No language needs more room than this for what another says, or less. */
const WIDEST_RATIO = 6;
/** A second round is worth its time when the first one shows the ratio to be off by this much. */
const RATIO_TOLERANCE = 0.05;

/**
 * Finds out which blocks of a translation stand for which blocks of its source, by the lengths
 * of their texts and by their types: dynamic programming over characters, after Gale and Church
 * (1993). Both keep their order, and every block is in exactly one pair.
 *
 * Long texts are aligned inside a band around the diagonal: time and memory stay in proportion
 * to their number of blocks.
 *
 * @returns pairs in reading order. `confidence` is the probability of the pair among all
 * alignments, lowered where the lengths agree badly.
 *
 * @example
 * ```ts
 * align(
 *   [{ type: 'paragraph', length: 120 }, { type: 'paragraph', length: 90 }],
 *   [{ type: 'paragraph', length: 230 }],
 * );
 * // [{ type: '2-1', source: [0, 1], target: [0], confidence: 0.97 }]
 * ```
 */
export function align(source: readonly AlignBlock[], target: readonly AlignBlock[]): AlignedPair[] {
  const ratio = lengthRatio(totalLength(source), totalLength(target));
  const pairs = alignAt(ratio, source, target);
  const better = ratioOfPairs(pairs, source, target) ?? ratio;
  if (Math.abs(better / ratio - 1) <= RATIO_TOLERANCE) return pairs;
  return alignAt(better, source, target);
}

function alignAt(
  ratio: number,
  source: readonly AlignBlock[],
  target: readonly AlignBlock[],
): AlignedPair[] {
  const grid = lattice(source, target, ratio);
  const ways = allWays(grid);
  return path(grid, source, target).map(({ bead, row, column }) => {
    const before = grid.cell(row - bead.source, column - bead.target);
    const after = grid.cell(row, column);
    const cost =
      value(ways.to, before) + grid.cost(bead, row, column) + value(ways.on, after) - ways.total;
    const sources = span(row - bead.source, row);
    const targets = span(column - bead.target, column);
    const agreement =
      bead.source === 0 || bead.target === 0
        ? 1
        : lengthAgreement(lengthOf(sources, source), lengthOf(targets, target), ratio);
    return {
      type: bead.type,
      source: sources,
      target: targets,
      confidence: Math.round(100 * Math.min(1, Math.exp(-cost)) * agreement) / 100,
    };
  });
}

interface Step {
  readonly bead: Bead;
  readonly row: number;
  readonly column: number;
}

/** Where the blocks are of the same types in the same order, each stands for its counterpart. */
function path(grid: Lattice, source: readonly AlignBlock[], target: readonly AlignBlock[]): Step[] {
  const same =
    source.length === target.length &&
    source.every((block, index) => block.type === target[index]?.type);
  const [single] = BEADS;
  if (!same || single === undefined) return bestPath(grid);
  return source.map((_, index) => ({ bead: single, row: index + 1, column: index + 1 }));
}

/** The cheapest way through the lattice, first bead first. */
function bestPath(grid: Lattice): Step[] {
  const costs = new Float64Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const arrivals = new Uint8Array(grid.cells);
  costs[grid.cell(0, 0)] = 0;
  for (let row = 0; row < grid.rows; row++) {
    const first = grid.first(row);
    for (let column = first; column < first + grid.width; column++) {
      const cell = grid.cell(row, column);
      beadsInto(grid, row, column, (bead, from, cost) => {
        const sum = value(costs, from) + cost;
        if (sum >= value(costs, cell)) return;
        costs[cell] = sum;
        arrivals[cell] = BEADS.indexOf(bead);
      });
    }
  }
  const steps: Step[] = [];
  let row = grid.rows - 1;
  let column = grid.columns - 1;
  while (row > 0 || column > 0) {
    const bead = BEADS[arrivals[grid.cell(row, column)] ?? -1];
    if (bead === undefined) throw new Error('The lattice has no way to its end.');
    steps.push({ bead, row, column });
    row -= bead.source;
    column -= bead.target;
  }
  return steps.toReversed();
}

function ratioOfPairs(
  pairs: readonly AlignedPair[],
  source: readonly AlignBlock[],
  target: readonly AlignBlock[],
): number | undefined {
  const single = pairs.filter((pair) => pair.type === '1-1');
  if (single.length === 0) return undefined;
  return lengthRatio(
    single.reduce((sum, pair) => sum + lengthOf(pair.source, source), 0),
    single.reduce((sum, pair) => sum + lengthOf(pair.target, target), 0),
  );
}

function lengthRatio(source: number, target: number): number {
  if (source === 0 || target === 0) return 1;
  return Math.min(WIDEST_RATIO, Math.max(1 / WIDEST_RATIO, target / source));
}

function totalLength(blocks: readonly AlignBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

function lengthOf(which: readonly number[], blocks: readonly AlignBlock[]): number {
  return which.reduce((sum, index) => sum + (blocks[index]?.length ?? 0), 0);
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
