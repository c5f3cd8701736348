import { Memory } from '@archive/memory';
import type { SuggestOptions } from '@archive/memory';
import { openArchive } from '@archive/store';

import type { MemoryAnswer } from '../../api/index.ts';

/** What is asked before the memory is up to date is answered within this time, with what it has by then. */
const PATIENCE_MS = 200;
/** After a save the next question comes at once: it is not to wait. */
const PAUSE_MS = 500;
/** What editors and git did is looked for again after this time. */
const AGAIN_MS = 60_000;

/** A translation memory that is brought up to date in the pauses between questions. */
export class PatientMemory {
  readonly #dir: string;
  #memory: Memory | undefined;
  /** Bringing it up to date, begun once and again. */
  #whole: Generator<number, void> | undefined;
  #begun = -Infinity;
  /** How many documents the first time has still to look at. */
  #pending = 0;
  readonly #changed = new Set<string>();
  #pause: NodeJS.Timeout | undefined;
  #isAtWork = false;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** @throws When the folder is no archive any more. */
  suggest({ text, options }: { text: string; options: SuggestOptions }): MemoryAnswer {
    const start = performance.now();
    const memory = this.#opened();
    if (this.#whole === undefined && start - this.#begun > AGAIN_MS) this.#begin(memory, start);
    while (this.#pending > 0 && performance.now() - start < PATIENCE_MS) this.#step();
    this.#later();
    const matches = memory.suggest(text, options);
    return {
      matches: matches.map(({ source, target, percent, origin }) => ({
        source,
        target,
        percent,
        document: origin.document,
        segment: origin.segment,
      })),
      pending: this.#pending,
    };
  }

  /** Tells of a document whose texts have changed; of all, where none is named. */
  changed(documents: readonly string[]): void {
    if (documents.length === 0) this.#begun = -Infinity;
    for (const document of documents) this.#changed.add(document);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#later(), PAUSE_MS);
  }

  #opened(): Memory {
    if (this.#memory === undefined) {
      const opened = openArchive(this.#dir);
      if (!opened.ok) throw new Error(opened.findings[0]?.message);
      this.#memory = new Memory(opened.value);
    }
    return this.#memory;
  }

  #begin(memory: Memory, now: number): void {
    const isFirst = this.#begun === -Infinity;
    this.#begun = now;
    this.#whole = memory.refreshInSteps();
    if (isFirst) this.#pending = this.#whole.next().value ?? 0;
  }

  /** Does a part of what there is to do, and lets questions through in between. */
  #later(): void {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    setImmediate(() => {
      this.#isAtWork = false;
      if (this.#step()) this.#later();
    });
  }

  /** Does the next thing there is to do; `false` where there is nothing. */
  #step(): boolean {
    if (this.#memory === undefined) return false;
    const [changed] = this.#changed;
    if (changed !== undefined) {
      this.#changed.delete(changed);
      for (const _ of this.#memory.refreshInSteps([changed]));
      return true;
    }
    if (this.#whole === undefined) return false;
    const step = this.#whole.next();
    if (step.done === true) this.#whole = undefined;
    this.#pending = this.#pending > 0 && step.done !== true ? step.value : 0;
    return this.#whole !== undefined;
  }
}
