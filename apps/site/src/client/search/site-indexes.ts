import { EDITION, SearchIndex } from '@archive/search';
import type { IndexFiles, IndexManifest, Stem } from '@archive/search';

interface Languages {
  readonly edition: number;
  readonly languages: Readonly<Record<string, Files>>;
}

/** The files that a language is looked up with. */
interface Files {
  readonly index: string;
  readonly stemmer?: string;
  /** The irregular forms of its words. */
  readonly forms?: string;
}

/** The indexes of a site, each loaded when it is first asked for. */
export class SiteIndexes {
  readonly #folder: URL;
  readonly #list: string;
  readonly #indexes = new Map<string, Promise<SearchIndex>>();
  #languages: Promise<Languages> | undefined;

  /** @param list The address of the file that names them. */
  constructor(list: string) {
    this.#list = list;
    this.#folder = new URL('.', new URL(list, location.href));
  }

  /** The tags of the languages that have one. */
  async languages(): Promise<string[]> {
    return Object.keys((await this.#known()).languages);
  }

  /** The index of a language, if there is one. */
  async index(language: string): Promise<SearchIndex | undefined> {
    const { languages } = await this.#known();
    const found = Object.hasOwn(languages, language) ? languages[language] : undefined;
    if (found === undefined) return undefined;
    let loading = this.#indexes.get(language);
    if (loading === undefined) {
      loading = this.#load(found);
      this.#indexes.set(language, loading);
      loading.catch(() => this.#indexes.delete(language));
    }
    return loading;
  }

  /** Loads what every query in a language needs. */
  async prepare(language: string): Promise<void> {
    await (await this.index(language))?.prepare();
  }

  async #known(): Promise<Languages> {
    this.#languages ??= (async () => (await fetched(this.#list)).json() as Promise<Languages>)();
    try {
      const languages = await this.#languages;
      if (languages.edition !== EDITION) throw new Error('The index is of another edition.');
      return languages;
    } catch (error) {
      this.#languages = undefined;
      throw error;
    }
  }

  async #load({ index, stemmer, forms }: Files): Promise<SearchIndex> {
    const [manifest, stem, irregular] = await Promise.all([
      fetched(new URL(index, this.#folder)).then((answer) => answer.json()),
      stemmer === undefined ? undefined : this.#stem(stemmer),
      forms === undefined
        ? undefined
        : fetched(new URL(forms, this.#folder)).then((answer) => answer.text()),
    ]);
    const folder = new URL('.', new URL(index, this.#folder));
    const files: IndexFiles = {
      bytes: async (name) =>
        new Uint8Array(await (await fetched(new URL(name, folder))).arrayBuffer()),
      json: async (name) => (await fetched(new URL(name, folder))).json(),
    };
    return new SearchIndex(manifest as IndexManifest, files, stem, irregular);
  }

  async #stem(file: string): Promise<Stem> {
    const { href } = new URL(file, this.#folder);
    return ((await import(href)) as { stemmer: Stem }).stemmer;
  }
}

async function fetched(address: string | URL): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${String(address)}`);
  return answer;
}
