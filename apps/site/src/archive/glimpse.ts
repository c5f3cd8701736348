import { segments } from '@archive/schema';
import type { Store } from '@archive/store';

/**
 * What links have to know of a document whose page was not made yet: in which languages it has one.
 * Of its files only those are read that are asked about.
 */
export class Glimpse {
  readonly #store: Store;
  readonly #id: string;
  readonly #pages = new Map<string, boolean>();
  #passages: ReadonlySet<string> | undefined;

  constructor(store: Store, id: string) {
    this.#store = store;
    this.#id = id;
  }

  /** Whether there is a page in a language: any of the document's passages in it. */
  hasPage(language: string): boolean {
    let known = this.#pages.get(language);
    if (known === undefined) {
      known = this.#present(language).some((id) => this.#asked().has(id));
      this.#pages.set(language, known);
    }
    return known;
  }

  /** Whether there is a passage in any of some languages. */
  hasPassage(languages: readonly string[], segment: string): boolean {
    return languages.some((language) => this.#present(language).includes(segment));
  }

  #present(language: string): string[] {
    const bundle = this.#store.bundle(language, this.#id);
    if (bundle?.ok !== true) return [];
    const texts = bundle.value;
    return Object.keys(texts).filter((id) => texts[id]?.trim() !== '');
  }

  #asked(): ReadonlySet<string> {
    if (this.#passages === undefined) {
      const skeleton = this.#store.skeleton(this.#id);
      const ids = skeleton.ok ? segments(skeleton.value).map(({ id }) => id) : [];
      this.#passages = new Set(ids);
    }
    return this.#passages;
  }
}
