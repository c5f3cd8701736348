import { segments } from '@archive/schema';
import type { Store } from '@archive/store';

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/**
 * What links have to know of a document whose page was not made yet: which passages it has. Of its
 * files only those are read that are asked about.
 */
export class Glimpse {
  readonly #store: Store;
  readonly #id: string;
  #passages: ReadonlySet<string> | undefined;

  constructor(store: Store, id: string) {
    this.#store = store;
    this.#id = id;
  }

  /** Whether a page has a passage: one of the document's, or a note that its translator added. */
  hasPassage(language: string, original: string, segment: string): boolean {
    const isThere = (tag: string): boolean => this.#present(tag).includes(segment);
    if (this.#asked().has(segment)) return isThere(language) || isThere(original);
    return TRANSLATORS_NOTE.test(segment) && isThere(language);
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
