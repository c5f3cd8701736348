/** A page that takes no more than fits: from the first block for which there is no room, nothing. */
export class Page {
  readonly #blocks: string[] = [];
  #left: number;
  #full = false;

  /** @param characters So many UTF-16 units at most. */
  constructor(characters: number) {
    this.#left = characters;
  }

  /** Whether something found no room. */
  get isFull(): boolean {
    return this.#full;
  }

  /** Adds a block, with an empty line before it if it is not the first; says whether there was room. */
  add(block: string): boolean {
    return this.#put(this.#blocks.length === 0 ? block : `\n${block}`);
  }

  /** Adds a line to the block before it; says whether there was room. */
  continue(line: string): boolean {
    return this.#put(line);
  }

  toString(): string {
    return `${this.#blocks.join('\n')}\n`;
  }

  #put(text: string): boolean {
    const length = text.length + 1;
    if (length > this.#left) this.#full = true;
    if (this.#full) return false;
    this.#left -= length;
    this.#blocks.push(text);
    return true;
  }
}
