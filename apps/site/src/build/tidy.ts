import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// What the engine would not yet think worth its while: it lets a heap grow to the size of the
// machine's, and a site of thousands of pages is built as quickly in little memory.
const ROOM = 40_000_000;
// Where so much is kept that it leaves hardly any room, it is not looked through all the time.
const ENOUGH = 10_000_000;

/**
 * Gives back what a thread no longer needs, whenever there is enough of it, and keeps the room small
 * in which the engine makes new things.
 */
export class Tidy {
  // Of the thread: where a site is built again and again, not each build begins with this.
  static #left = 0;
  readonly #room: number;
  readonly #collect: () => void;

  /** @param room How many bytes a thread may take before it is looked at what of them it needs. */
  constructor(room = ROOM) {
    this.#room = room;
    setFlagsFromString('--expose-gc');
    // Of the next room as large as this one: it would grow to 32 MB in each thread.
    setFlagsFromString('--semi-space-growth-factor=1');
    this.#collect = runInNewContext('gc') as () => void;
  }

  /** To be called now and then: it looks at one number, and mostly that is all. */
  now(): void {
    if (getHeapStatistics().used_heap_size < Math.max(this.#room, Tidy.#left + ENOUGH)) return;
    this.#collect();
    Tidy.#left = getHeapStatistics().used_heap_size;
  }
}
