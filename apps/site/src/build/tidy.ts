import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// What the engine would not yet think worth its while: it lets a heap grow to the size of the
// machine's, and a site of thousands of pages is built as quickly in little memory.
const ROOM = 30_000_000;
// Where so much is kept that it leaves hardly any room, it is not looked through all the time.
const ENOUGH = 10_000_000;
// Of fewer texts it grows to 16 MB at most before the first is built, and they are built quicker so.
const MANY = 10_000;
// What is new is not counted: most of it goes by itself before long, and the rest is of the program.
const NOT_COUNTED = new Set(['new_space', 'new_large_object_space', 'read_only_space']);

/** How much memory a thread may take before it is looked at what of it is still needed, in bytes. */
export interface Room {
  /** In all; half as much again as is needed, where that is more. */
  readonly room: number;
  /** More than was needed when it was looked at last. */
  readonly enough: number;
}

/** What V8 calls `gc`. */
type Collect = (how?: { type: 'major'; flavor: 'last-resort' }) => void;

/**
 * To be called before an archive is looked at: where it has many texts, that alone lets the room grow to
 * 32 MB in which the engine makes new things, and it does not shrink.
 */
export function prepareFor(texts: number): void {
  makeNewAmongNew();
  if (texts >= MANY) keepNewSmall();
}

/**
 * Where things of a kind often outlive a moment, the engine comes to make them among those that stay. A
 * document outlives one, and no more: made there, it keeps all its texts until old things are looked through.
 */
function makeNewAmongNew(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

/** Lets that room grow no further, in all threads. */
function keepNewSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * To be called before a thread is made: its room for new things begins with four megabytes for each of its
 * halves, and not with half a one, which could grow no more.
 */
export function roomForNewThread(): void {
  setFlagsFromString('--min-semi-space-size=4');
}

/** Gives back what a thread no longer needs, whenever there is enough of it. */
export class Tidy {
  // Of the thread: where a site is built again and again, not each build begins with this.
  static #left = 0;
  readonly #room: Room;
  readonly #collect: Collect;

  constructor(room: Room = { room: ROOM, enough: ENOUGH }) {
    this.#room = room;
    keepNewSmall();
    setFlagsFromString('--expose-gc');
    this.#collect = runInNewContext('gc') as Collect;
  }

  /** To be called now and then: it looks at a few numbers, and mostly that is all. */
  now(): void {
    const { room, enough } = this.#room;
    const left = Tidy.#left;
    // Five hundred languages need more than the room by themselves: it would be looked through all the time.
    const due = left > room ? left * 1.5 : Math.max(room, left + enough);
    if (outlived() < due) return;
    this.#collect();
    Tidy.#left = outlived();
  }

  /**
   * To be called when another thread has ended: gives back what it had, a quarter of all that a large
   * site is built in, which the engine would keep for threads to come.
   */
  afterThread(): void {
    if (outlived() < this.#room.room) return;
    this.#collect({ type: 'major', flavor: 'last-resort' });
    Tidy.#left = outlived();
  }
}

/** How many bytes have outlived the moment in which they were made. */
function outlived(): number {
  let bytes = 0;
  for (const { space_name: name, space_used_size: used } of getHeapSpaceStatistics())
    if (!NOT_COUNTED.has(name)) bytes += used;
  return bytes;
}
