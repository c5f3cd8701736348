import { beadsInto, type Lattice } from './lattice.ts';

/** For each cell: what all ways to it and all ways on from it cost together, as one. */
export interface Ways {
  readonly to: Float64Array;
  readonly on: Float64Array;
  /** Of all alignments together. */
  readonly total: number;
}

/** Sums over all alignments (forward and backward), so that one of them can be compared with the rest. */
export function allWays(grid: Lattice): Ways {
  const to = new Float64Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const on = new Float64Array(grid.cells).fill(Number.POSITIVE_INFINITY);
  const start = grid.cell(0, 0);
  const end = grid.cell(grid.rows - 1, grid.columns - 1);
  to[start] = 0;
  on[end] = 0;
  for (let row = 0; row < grid.rows; row++) {
    const first = grid.first(row);
    for (let column = first; column < first + grid.width; column++) {
      const cell = grid.cell(row, column);
      beadsInto(grid, row, column, (_bead, from, cost) => {
        to[cell] = both(value(to, cell), value(to, from) + cost);
      });
    }
  }
  for (let row = grid.rows - 1; row >= 0; row--) {
    const first = grid.first(row);
    for (let column = first + grid.width - 1; column >= first; column--) {
      const cell = grid.cell(row, column);
      beadsInto(grid, row, column, (_bead, from, cost) => {
        on[from] = both(value(on, from), value(on, cell) + cost);
      });
    }
  }
  return { to, on, total: value(to, end) };
}

/** The cost of either of two ways: −log(e^−a + e^−b). */
function both(a: number, b: number): number {
  const low = Math.min(a, b);
  if (low === Number.POSITIVE_INFINITY) return low;
  return low - Math.log1p(Math.exp(low - Math.max(a, b)));
}

export function value(values: Float64Array, index: number): number {
  return values[index] ?? Number.POSITIVE_INFINITY;
}
