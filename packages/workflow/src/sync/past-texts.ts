import type { History } from '@archive/history';
import type { Namespace, Store } from '@archive/store';
import { hashText } from '@archive/translation';

/** The texts that one document's bundles had in the past, as far as git knows. */
export class PastTexts {
  readonly #store: Store;
  readonly #history: History | undefined;
  readonly #document: string;
  readonly #versions = new Map<string, Versions>();

  constructor(store: Store, history: History | undefined, document: string) {
    this.#store = store;
    this.#history = history;
    this.#document = document;
  }

  /** What a segment said in a language when its hash was this; the newest such text. */
  find(language: string, segment: string, hash: string): string | undefined {
    let versions = this.#versions.get(language);
    if (versions === undefined) {
      const namespace: Namespace = `documents/${this.#document}`;
      const path = this.#store.path('bundle', { language, namespace });
      versions = new Versions(this.#history?.versions(path) ?? []);
      this.#versions.set(language, versions);
    }
    for (const texts of versions.newestFirst()) {
      const text = Object.hasOwn(texts, segment) ? texts[segment] : undefined;
      if (typeof text === 'string' && hashText(text) === hash) return text;
    }
    return undefined;
  }
}

/** The versions of one file, each read once, and no more of them than somebody asked for. */
class Versions {
  readonly #read: Record<string, unknown>[] = [];
  readonly #rest: Iterator<string>;

  constructor(texts: Iterable<string>) {
    this.#rest = texts[Symbol.iterator]();
  }

  *newestFirst(): Generator<Record<string, unknown>> {
    for (let index = 0; ; index++) {
      let version = this.#read[index];
      if (version === undefined) {
        const next = this.#rest.next();
        if (next.done === true) return;
        version = parsed(next.value);
        this.#read.push(version);
      }
      yield version;
    }
  }
}

/** What a file once held; nothing where it was no JSON then. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
