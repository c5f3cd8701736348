import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { SearchIndex } from '@archive/search';
import type { Filter, IndexManifest } from '@archive/search';
import { irregularForms } from '@archive/search/forms';

import { stemmerOf } from '../search/stemmers.ts';

/** The search of a site that was built, as its page does it, on the files themselves. */
export class SiteSearch {
  readonly #folder: string;
  readonly #languages: Readonly<Record<string, { index: string }>>;

  /** @param out The folder of the site. */
  constructor(out: string) {
    this.#folder = join(out, 'search');
    const { languages } = this.#json('index.json') as {
      languages: Record<string, { index: string }>;
    };
    this.#languages = languages;
  }

  /** The index of a language. */
  index(language: string): SearchIndex {
    const manifest = this.#json(this.#languages[language]?.index ?? '') as IndexManifest;
    return new SearchIndex(
      manifest,
      {
        bytes: async (name) => readFileSync(join(this.#folder, language, name)),
        json: async (name) => this.#json(join(language, name)),
      },
      stemmerOf(language)?.stem,
      irregularForms(language),
    );
  }

  /** The ids of the documents that a query finds, the best first. */
  async find(language: string, query: string, filter?: Filter): Promise<string[]> {
    const index = this.index(language);
    const { hits } = await index.search(query, filter);
    return index.ids(hits.map(({ document }) => document));
  }

  #json(name: string): unknown {
    return JSON.parse(readFileSync(join(this.#folder, name), 'utf8'));
  }
}
