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

/** As good a guess as any before a row was drawn. */
const GUESS = 64;
const AROUND = 12;
/** Up to this many rows all are drawn, and the browser's own search finds them. */
const FEW = 80;

/** Draws just the rows near what is seen, in steps, so that a thousand documents scroll smoothly. */
export function useRows(count: number): Rows {
  const ref = useRef<HTMLTableSectionElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: FEW, height: GUESS });
  useEffect(() => {
    if (count <= FEW) return undefined;
    const look = (): void => {
      const body = ref.current;
      if (body === null) return;
      const drawn = body.querySelectorAll('tr:not(.gap)');
      const height = meanHeight(drawn) || GUESS;
      const first = Math.max(0, Math.floor(-body.getBoundingClientRect().top / height));
      // By steps: not every pixel draws the table anew.
      const from = Math.max(0, Math.floor((first - AROUND) / AROUND) * AROUND);
      const to = from + Math.ceil(innerHeight / height) + 4 * AROUND;
      setSeen((old) => (old.from === from && old.to === to ? old : { from, to, height }));
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
  const to = Math.min(count, seen.to);
  const from = Math.min(seen.from, to);
  return {
    ref,
    from,
    to,
    before: from * seen.height,
    after: (count - to) * seen.height,
  };
}

/** Of rows that follow one another, in CSS pixels. */
function meanHeight(rows: ArrayLike<Element>): number {
  const first = rows[0]?.getBoundingClientRect().top ?? 0;
  const end = rows[rows.length - 1]?.getBoundingClientRect().bottom ?? 0;
  return (end - first) / rows.length;
}
