/** Something that happened to a document on a day. */
interface Dated {
  /** As machines write days: 2026-11-24. */
  readonly on: string;
  readonly entry: { readonly id: string };
}

/** The newest of many, and no more of them than asked for: of one day, by the documents' ids. */
export class Newest<T extends Dated> implements Iterable<T> {
  readonly #limit: number;
  readonly #items: T[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(item: T): void {
    const items = this.#items;
    let place = items.length;
    while (place > 0 && isBefore(item, items[place - 1])) place -= 1;
    if (place === this.#limit) return;
    items.splice(place, 0, item);
    if (items.length > this.#limit) items.pop();
  }

  get size(): number {
    return this.#items.length;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#items[Symbol.iterator]();
  }
}

function isBefore(a: Dated, b: Dated | undefined): boolean {
  if (b === undefined) return false;
  return a.on === b.on ? a.entry.id < b.entry.id : a.on > b.on;
}
