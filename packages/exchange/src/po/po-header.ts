/** The header of a PO file, whatever order and case a program left its lines in. */
export class PoHeader {
  readonly #lines: ReadonlyMap<string, string>;

  /** @param text - the translation of the empty message */
  constructor(text: string) {
    this.#lines = new Map(
      text.split('\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
  }

  /** The language that it is translated into; ours goes before what a program made of it. */
  get language(): string | undefined {
    return this.#first('x-archive-language', 'language', 'x-crowdin-language', 'x-language');
  }

  /** The language that it is translated from. */
  get from(): string | undefined {
    return this.#first('x-source-language');
  }

  /** The name of the last translator, without an address. */
  get by(): string | undefined {
    const name = this.#first('last-translator')
      ?.replace(/<[^<>]*>/, '')
      .trim();
    // What programs write where nobody is known.
    return name === undefined ||
      name === '' ||
      /^(?:FULL NAME|Automatically generated)$/i.test(name)
      ? undefined
      : name;
  }

  /** Whether the program that wrote it keeps the flag of unfinished translations. Crowdin does not. */
  get keepsFlags(): boolean {
    return ![...this.#lines.keys()].some((name) => name.startsWith('x-crowdin'));
  }

  #first(...names: readonly string[]): string | undefined {
    return names
      .map((name) => this.#lines.get(name))
      .find((value) => value !== undefined && value !== '');
  }
}
