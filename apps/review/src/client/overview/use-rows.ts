import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Which rows of a long table to draw, and how high the ones left out are, in CSS pixels. */
export interface Rows {
  ref: RefObject<HTMLTableSectionElement | null>;
  from: number;
  to: number;
  before: number;
  after: number;
}

type Drawn = Omit<Rows, 'ref'>;

/** As good a guess as any before a row was drawn. */
const GUESS = 64;
/** So many rows are drawn before and after those that are seen. */
const AROUND = 10;
/** Few at a time: a row has a cell for each language, and a frame has time for some of them. */
const STEP = 2;
/** Up to this many rows all are drawn, and the browser's own search finds them. */
const FEW = 80;

/** Draws just the rows near what is seen, in steps, so that a thousand documents scroll smoothly. */
export function useRows(count: number): Rows {
  const ref = useRef<HTMLTableSectionElement>(null);
  const [drawn, setDrawn] = useState<Drawn>({
    from: 0,
    to: FEW,
    before: 0,
    // As high at once as it will be: somebody may come back to its middle.
    after: Math.max(0, count - FEW) * GUESS,
  });
  const latest = useRef(drawn);
  latest.current = drawn;
  useEffect(() => {
    if (count <= FEW) return undefined;
    const heights = new Heights(count);
    const look = (): void => {
      const body = ref.current;
      if (body === null) return;
      heights.measure(latest.current.from, body.querySelectorAll('tr:not(.gap)'));
      const top = -body.getBoundingClientRect().top;
      const first = heights.rowAt(top) - AROUND;
      const last = heights.rowAt(top + innerHeight) + AROUND;
      const from = Math.max(0, first - (first % STEP));
      const to = Math.min(count, last + STEP - (last % STEP));
      setDrawn((old) =>
        old.from === from && old.to === to
          ? old
          : { from, to, before: heights.sum(0, from), after: heights.sum(to, count) },
      );
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [count]);
  if (count <= FEW) return { ref, from: 0, to: count, before: 0, after: 0 };
  const to = Math.min(count, drawn.to);
  return { ref, ...drawn, from: Math.min(drawn.from, to), to };
}

/** How high rows are: as they were last seen, and the mean of those for the others. */
class Heights {
  readonly #count: number;
  readonly #known = new Map<number, number>();
  #sum = 0;

  constructor(count: number) {
    this.#count = count;
  }

  measure(from: number, rows: Iterable<Element>): void {
    let row = from;
    for (const element of rows) {
      const { height } = element.getBoundingClientRect();
      this.#sum += height - (this.#known.get(row) ?? 0);
      this.#known.set(row, height);
      row += 1;
    }
  }

  /** The row at a distance from the first one's top. */
  rowAt(distance: number): number {
    let row = 0;
    for (let left = distance; row < this.#count - 1; row += 1) {
      left -= this.#of(row);
      if (left < 0) break;
    }
    return row;
  }

  sum(from: number, to: number): number {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += this.#of(row);
    return sum;
  }

  #of(row: number): number {
    const mean = this.#known.size === 0 ? GUESS : this.#sum / this.#known.size;
    return this.#known.get(row) ?? mean;
  }
}
