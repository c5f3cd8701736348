import { type AlignBlock, type Bead, BEADS } from './bead.ts';
import { lengthCost } from './length-cost.ts';
import { typeCost } from './type-cost.ts';

/** How many blocks an alignment may run ahead of the diagonal, beyond what the counts differ by. */
const BAND = 40;
const MOST_CELLS = 400_000;

/**
 * The places an alignment can pass through: `i` blocks of the source and `j` of the translation
 * are behind it. Of long texts only a band around the diagonal is kept, so that memory and time
 * grow with their length and not with its square.
 */
export interface Lattice {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  /** First column kept in a row. */
  first(row: number): number;
  /** Index of a cell; -1 outside the band. */
  cell(row: number, column: number): number;
  readonly cells: number;
  /** Negative logarithm of the probability of a bead that ends in a cell. */
  cost(bead: Bead, row: number, column: number): number;
}

export function lattice(
  source: readonly AlignBlock[],
  target: readonly AlignBlock[],
  ratio: number,
): Lattice {
  const rows = source.length + 1;
  const columns = target.length + 1;
  const slope = target.length / Math.max(1, source.length);
  const wanted = BAND + Math.abs(rows - columns);
  // A row has to reach the next one's band.
  const half = Math.max(Math.ceil(slope) + 8, Math.min(wanted, Math.floor(MOST_CELLS / rows / 2)));
  const width = Math.min(columns, 2 * half + 1);
  const first = (row: number): number =>
    Math.max(0, Math.min(columns - width, Math.round(row * slope) - half));
  const sourceSums = sums(source);
  const targetSums = sums(target);

  return {
    rows,
    columns,
    width,
    first,
    cell(row, column) {
      if (row < 0 || column < 0) return -1;
      const offset = column - first(row);
      return offset >= 0 && offset < width ? row * width + offset : -1;
    },
    cells: rows * width,
    cost(bead, row, column) {
      const types = shapeCost(source, target, bead, row, column);
      if (types === Number.POSITIVE_INFINITY) return types;
      const sourceLength = at(sourceSums, row) - at(sourceSums, row - bead.source);
      const targetLength = at(targetSums, column) - at(targetSums, column - bead.target);
      return bead.prior + types + lengthCost(sourceLength, targetLength, ratio);
    },
  };
}

/** What the types of the blocks say against a bead that ends in a cell. */
function shapeCost(
  source: readonly AlignBlock[],
  target: readonly AlignBlock[],
  bead: Bead,
  row: number,
  column: number,
): number {
  const one = source[row - 1]?.type;
  const other = target[column - 1]?.type;
  for (let back = 2; back <= bead.source; back++) {
    if (source[row - back]?.type !== one) return Number.POSITIVE_INFINITY;
  }
  for (let back = 2; back <= bead.target; back++) {
    if (target[column - back]?.type !== other) return Number.POSITIVE_INFINITY;
  }
  if (bead.source === 0 || bead.target === 0 || one === undefined || other === undefined) return 0;
  if (one === other) return 0;
  // Several blocks are one only where they are of one kind.
  if (bead.source > 1 || bead.target > 1) return Number.POSITIVE_INFINITY;
  return typeCost(one, other);
}

/** Lengths up to each index; a block without text counts as one character. */
function sums(blocks: readonly AlignBlock[]): Float64Array {
  const result = new Float64Array(blocks.length + 1);
  let sum = 0;
  blocks.forEach((block, index) => {
    sum += Math.max(1, block.length);
    result[index + 1] = sum;
  });
  return result;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

/** Every bead that ends in a cell, with the cell it starts from. */
export function beadsInto(
  grid: Lattice,
  row: number,
  column: number,
  visit: (bead: Bead, from: number, cost: number) => void,
): void {
  for (const bead of BEADS) {
    const from = grid.cell(row - bead.source, column - bead.target);
    if (from < 0) continue;
    const cost = grid.cost(bead, row, column);
    if (cost !== Number.POSITIVE_INFINITY) visit(bead, from, cost);
  }
}
