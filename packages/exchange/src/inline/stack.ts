import type { Pair, Piece } from './piece.ts';

/** So many pairs may stand inside each other as XML elements; others are written as two marks. */
const MAX_DEPTH = 16;

type Mark = 'emphasis' | 'strong';

const SIGNS: Record<Mark, string> = { emphasis: '*', strong: '**' };

/** Pairs the marks of a text while it is cut, and sees which of them nest. */
export class Stack {
  readonly pieces: Piece[] = [];
  /** Pairs that are open and nest so far, the innermost last. */
  readonly #nesting: { pair: Pair; at: number }[] = [];
  /** Open marks by bracket: stars inside brackets have nothing to do with those outside. */
  readonly #open: Record<Mark, Pair[]>[] = [{ emphasis: [], strong: [] }];
  readonly #brackets: Pair[] = [];

  /** A row of stars with the marks it switches: those that close come before those that open. */
  stars(marks: readonly Mark[], closes: boolean): void {
    const open = this.#open.at(-1);
    if (open === undefined) return;
    const closing = closes ? marks.filter((mark) => open[mark].length > 0) : [];
    // The inner one closes first, whatever its order in the row.
    closing.sort((a, b) => this.#depth(open[b].at(-1)) - this.#depth(open[a].at(-1)));
    for (const mark of closing) this.#close(open[mark].pop());
    for (const mark of marks) {
      if (closing.includes(mark)) continue;
      const pair: Pair = { kind: mark, start: SIGNS[mark], end: SIGNS[mark], nests: true };
      open[mark].push(pair);
      this.#push(pair);
    }
  }

  openBracket(): void {
    // Which of the two it is, its end says.
    const pair: Pair = { kind: 'link', start: '[', end: '', nests: true };
    this.#brackets.push(pair);
    this.#open.push({ emphasis: [], strong: [] });
    this.#push(pair);
  }

  closeBracket(kind: 'link' | 'span', end: string): void {
    const pair = this.#brackets.pop();
    if (pair === undefined) return;
    this.#open.pop();
    pair.kind = kind;
    pair.end = end;
    this.#close(pair);
  }

  #push(pair: Pair): void {
    pair.nests = this.#nesting.length < MAX_DEPTH;
    if (pair.nests) this.#nesting.push({ pair, at: this.pieces.length });
    this.pieces.push({ open: pair });
  }

  #close(pair: Pair | undefined): void {
    if (pair === undefined) return;
    this.pieces.push({ close: pair });
    if (!pair.nests) return;
    const place = this.#depth(pair);
    if (place === this.#nesting.length - 2) this.#swap(place);
    pair.nests = this.#nesting.at(-1)?.pair === pair;
    this.#nesting.splice(this.#depth(pair), 1);
  }

  #depth(pair: Pair | undefined): number {
    return this.#nesting.findLastIndex((each) => each.pair === pair);
  }

  /** Two marks that one row of stars opened have no order of their own: the outer one is the one that closes last. */
  #swap(place: number): void {
    const [outer, inner] = this.#nesting.slice(place);
    if (outer === undefined || inner === undefined) return;
    const isRow = inner.at === outer.at + 1 && isStars(outer.pair) && isStars(inner.pair);
    if (!isRow) return;
    this.#nesting.splice(
      place,
      2,
      { pair: inner.pair, at: outer.at },
      { pair: outer.pair, at: inner.at },
    );
    this.pieces.splice(outer.at, 2, { open: inner.pair }, { open: outer.pair });
  }
}

function isStars({ kind }: Pair): boolean {
  return kind === 'emphasis' || kind === 'strong';
}
