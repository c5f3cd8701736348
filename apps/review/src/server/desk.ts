import { openHistory } from '@archive/history';
import type { History } from '@archive/history';
import type { Memory } from '@archive/memory';
import type { Outcome } from '@archive/schema';
import { openArchive } from '@archive/store';
import type { Store } from '@archive/store';

import { OverviewIndex } from './index/overview-index.ts';

const IDLE_MS = 2000;

/** What the routes work on: one archive, its git history and what is derived from it. */
export class Desk {
  readonly dir: string;
  readonly history: History | undefined;
  /** Who is at work, as git knows it. */
  readonly user: string | undefined;
  readonly index: OverviewIndex;
  readonly #base: string | undefined;
  #memory: Memory | undefined;
  #refresh: NodeJS.Timeout | undefined;

  constructor(store: Store, base: string | undefined) {
    this.dir = store.dir;
    this.#base = base;
    this.history = openHistory(store.dir);
    this.user = this.history?.userName();
    this.index = new OverviewIndex(store.dir, () => this.store());
  }

  /** The archive as it is now: nothing of it is remembered, because editors and git change it too. */
  store(): Outcome<Store> {
    return openArchive(this.dir, { base: this.#base });
  }

  /** The translation memory. It is made when it is first asked, and follows saves in the pauses. */
  async memory(store: Store): Promise<Memory> {
    const { openMemory } = await import('@archive/memory');
    this.#memory ??= openMemory(store);
    return this.#memory;
  }

  /** Tells that texts have changed. */
  changed(): void {
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => this.#memory?.refresh(), IDLE_MS);
    this.#refresh.unref();
  }

  close(): void {
    clearTimeout(this.#refresh);
    this.index.close();
    this.#memory?.close();
  }
}
