import type { History } from '@archive/history';
import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { type Comparison, openComparison, Side } from '@archive/workflow';

/** What the work tree's branch is compared with. The branch itself is read anew each time. */
export class Branch {
  /** The name that the person gave: a branch, a tag or a commit. */
  readonly name: string;
  readonly #history: History;
  #base: { commit: string; side: Side } | undefined;

  constructor(history: History, name: string) {
    this.#history = history;
    this.name = name;
  }

  /** Both sides as they are now, or `unknown-revision`. */
  open(store: Store): Outcome<Comparison> {
    return openComparison(store, this.#history, this.name, {
      sideAt: (commit) => this.#sideAt(commit),
    });
  }

  /** A commit never changes: the last one's texts are kept. */
  #sideAt(commit: string): Side {
    if (this.#base?.commit !== commit)
      this.#base = { commit, side: new Side(this.#history.filesAt(commit)) };
    return this.#base.side;
  }
}
