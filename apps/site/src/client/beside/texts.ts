/** A text that is cut into passages: the cell of each, by the row that it stands in. */
export type Text = (row: string) => Element | null;

/**
 * The texts of a document by their languages, each fetched once, from the page that shows it beside
 * another.
 *
 * @param pages The address of that page for each language.
 */
export class Texts {
  readonly #pages: ReadonlyMap<string, string>;
  readonly #loaded = new Map<string, Promise<Document>>();

  constructor(pages: ReadonlyMap<string, string>) {
    this.#pages = pages;
  }

  /** Those of this page, before any other takes their places. */
  keep(languages: readonly string[]): void {
    const copy = document.implementation.createHTMLDocument('');
    const pairs = document.querySelector('.pairs');
    if (pairs !== null) copy.body.append(copy.importNode(pairs, true));
    for (const language of languages) this.#loaded.set(language, Promise.resolve(copy));
  }

  /** Throws when it cannot be had. */
  async text(language: string): Promise<Text> {
    const page = this.#loaded.get(language) ?? this.#load(language);
    this.#loaded.set(language, page);
    try {
      const found = await page;
      return (row) => found.getElementById(`${language}_${row}`);
    } catch (error) {
      // Another try may do better.
      this.#loaded.delete(language);
      throw error;
    }
  }

  async #load(language: string): Promise<Document> {
    const answer = await fetch(this.#pages.get(language) ?? '');
    if (!answer.ok) throw new Error(`${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  }
}
