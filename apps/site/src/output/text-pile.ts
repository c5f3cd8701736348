const CHUNK = 65_536;

/**
 * A long text that is put together piece by piece. It is kept as the bytes it will be written as:
 * strings that were made of many take several times their length.
 */
export class TextPile {
  readonly #chunks: Buffer[] = [];
  #pending = '';
  #length = 0;

  add(text: string): void {
    this.#pending += text;
    this.#length += text.length;
    if (this.#pending.length >= CHUNK) this.#pack();
  }

  /** How long it is so far, in UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  /** All of it as UTF-8, with something before it and something behind. */
  bytes(before: string, behind: string): Uint8Array {
    this.#pack();
    return Buffer.concat([Buffer.from(before), ...this.#chunks, Buffer.from(behind)]);
  }

  #pack(): void {
    this.#chunks.push(Buffer.from(this.#pending));
    this.#pending = '';
  }
}
