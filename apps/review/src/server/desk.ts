import { openHistory } from '@archive/history';
import type { History } from '@archive/history';
import type { SuggestOptions } from '@archive/memory';
import type { Outcome } from '@archive/schema';
import { openArchive, ParsedFiles } from '@archive/store';
import type { Store } from '@archive/store';

import type { MemoryAnswer } from '../api/index.ts';
import { Branch } from './compare/branch.ts';
import type { OverviewAbilities } from './index/overview-thread.ts';
import type { MemoryAbilities } from './memory/memory-thread.ts';
import { Thread } from './threads/thread.ts';

/** What the routes work on: one archive, its git history and what is derived from it. */
export class Desk {
  readonly dir: string;
  readonly history: History | undefined;
  /** Who is at work, as git knows it. */
  readonly user: string | undefined;
  /** The branch that is reviewed, where there is something to compare it with. */
  readonly branch: Branch | undefined;
  readonly #base: string | undefined;
  readonly #parsed = new ParsedFiles();
  #isClosing = false;
  readonly #overview: Thread<OverviewAbilities>;
  readonly #memory: Thread<MemoryAbilities>;

  constructor(store: Store, base: string | undefined, compareWith?: string) {
    this.dir = store.dir;
    this.#base = base;
    this.history = openHistory(store.dir);
    this.user = this.history?.userName();
    this.branch =
      compareWith === undefined || this.history === undefined
        ? undefined
        : new Branch(this.history, compareWith);
    this.#overview = new Thread('index/overview-thread', store.dir);
    this.#memory = new Thread('memory/memory-thread', store.dir);
    // It takes a moment, and is what everybody asks for first.
    this.#overview.start();
  }

  /**
   * The archive as it is now. It is opened anew, because editors and git change it too; only what a
   * file with the same bytes was parsed to is remembered.
   */
  store(): Outcome<Store> {
    return openArchive(this.dir, { base: this.#base, parsed: this.#parsed });
  }

  /** Documents by languages, in JSON. */
  overview(): Promise<string> {
    return this.#overview.ask('overview', undefined);
  }

  /** What was translated before that is like a text. The memory is made when it is first asked. */
  suggest(text: string, options: SuggestOptions): Promise<MemoryAnswer> {
    return this.#memory.ask('suggest', { text, options });
  }

  /** Tells of documents whose texts have changed; of all, where none is named. The overview sees it by itself. */
  changed(...documents: readonly string[]): void {
    // One that was not asked yet will read them all; one that has failed says so to who asks it.
    if (this.#memory.isRunning) this.#memory.ask('changed', documents).catch(() => undefined);
  }

  /** Whether the tool is being closed: what is under way is not answered any more. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.all([this.#overview.close(), this.#memory.close()]);
  }
}
