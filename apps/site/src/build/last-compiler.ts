import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

// Of so many texts, better code makes up for what it took to compile it: it does at 30,000, not at 6,000.
const MANY = 10_000;

/**
 * Does without the last of the engine's compilers, TurboFan, until it is disposed of, where it would
 * cost more than it saves: it works on a thread of its own, and where two threads build on two
 * processors it takes the time from them. See bench/README.md.
 */
export class WithoutLastCompiler implements Disposable {
  readonly #isOff: boolean;

  /** @param texts How many two threads are about to build. */
  constructor(texts: number) {
    this.#isOff = texts < MANY && availableParallelism() <= 2;
    if (this.#isOff) setFlagsFromString('--no-turbofan');
  }

  [Symbol.dispose](): void {
    if (this.#isOff) setFlagsFromString('--turbofan');
  }
}
