import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

// Of so many texts, better code makes up for what it took to compile it: it does at 30,000, not at 6,000.
const MANY = 10_000;

/**
 * Spares the engine's compilers, until it is disposed of, where two threads build on two processors
 * and few texts: what compiles beside them takes the time from them. See bench/README.md.
 */
export class SparingCompilers implements Disposable {
  #isSparing = false;

  /**
   * To be called before the second thread is made. From then on the last compiler, TurboFan, is done without;
   * and the thread compiles what it needs itself, without handing it to one of the engine's and back.
   *
   * @param texts How many two threads are about to build.
   */
  begin(texts: number): void {
    if (texts >= MANY || availableParallelism() > 2) return;
    this.#isSparing = true;
    setFlagsFromString('--no-turbofan');
    // Of threads alone that are made from now on.
    setFlagsFromString('--no-concurrent-recompilation');
  }

  [Symbol.dispose](): void {
    if (!this.#isSparing) return;
    setFlagsFromString('--concurrent-recompilation');
    setFlagsFromString('--turbofan');
  }
}
