import { type Code, type Pair, type Piece } from '../inline/piece.ts';

/**
 * The codes of one unit: the markup they stand for, each kind of it once, and their ids. A code of
 * the translation has the id of the code of the source that it answers.
 */
export class UnitCodes {
  /** Markup by the id it is referred to with. */
  readonly data = new Map<string, string>();
  readonly #dataIds = new Map<string, string>();
  readonly #source = new Map<string, string[]>();
  #last = 0;

  /** The id that the original data of a code has. */
  dataRef(markup: string): string {
    let id = this.#dataIds.get(markup);
    if (id === undefined) {
      id = `d${this.#dataIds.size + 1}`;
      this.#dataIds.set(markup, id);
      this.data.set(id, markup);
    }
    return id;
  }

  /** Ids for the codes of a source text. */
  ofSource(pieces: readonly Piece[]): ReadonlyMap<Code | Pair, string> {
    return this.#number(pieces, (answer) => {
      const id = this.#next();
      const known = this.#source.get(answer);
      if (known === undefined) this.#source.set(answer, [id]);
      else known.push(id);
      return id;
    });
  }

  /** Ids for the codes of its translation. */
  ofTarget(pieces: readonly Piece[]): ReadonlyMap<Code | Pair, string> {
    for (const ids of this.#source.values()) ids.reverse();
    return this.#number(pieces, (answer) => this.#source.get(answer)?.pop() ?? this.#next());
  }

  #number(
    pieces: readonly Piece[],
    idOf: (answer: string) => string,
  ): ReadonlyMap<Code | Pair, string> {
    const ids = new Map<Code | Pair, string>();
    for (const piece of pieces) {
      if (typeof piece === 'string' || 'close' in piece) continue;
      const code = 'code' in piece ? piece.code : piece.open;
      ids.set(code, idOf(answerOf(code)));
    }
    return ids;
  }

  #next(): string {
    this.#last += 1;
    return String(this.#last);
  }
}

/** What a code and its counterpart in the other language have in common. */
function answerOf(code: Code | Pair): string {
  if ('markup' in code) return code.kind === 'break' ? 'break' : code.markup;
  return `${code.nests ? 'pc' : 'sc'} ${code.start}${code.end}`;
}
