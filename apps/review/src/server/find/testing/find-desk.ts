import type {
  Chosen,
  FindAnswer,
  Hit,
  Replaced,
  Search,
  Step,
  Undone,
} from '../../../api/index.ts';
import { ReviewDesk } from '../../testing/review-desk.ts';

const LANGUAGES = ['it', 'fr', 'ar', 'tr', 'zh', 'sv', 'ru', 'en', 'th', 'he', 'vi', 'ja'];

/** A desk whose archive is kept in many languages, and what its page asks when it finds and replaces. */
export class FindDesk extends ReviewDesk {
  constructor() {
    super();
    this.write('archive.json', {
      id: 'an-archive',
      defaultLanguage: 'it',
      languages: LANGUAGES.map((tag) => ({ tag, name: tag })),
    });
  }

  search(search: Partial<Search>): Search {
    return { find: '', with: '', words: false, case: false, marks: true, ...search };
  }

  async find(language: string, search: Partial<Search>): Promise<FindAnswer> {
    const { words, case: strict, marks, ...rest } = this.search(search);
    const query = new URLSearchParams(rest);
    for (const [name, value] of Object.entries({ words, case: strict, marks }))
      if (value) query.set(name, '1');
    const answer = await this.ask(`/api/find/${language}?${query}`);
    if (answer.status !== 200) throw new Error(await answer.text());
    return (await answer.json()) as FindAnswer;
  }

  /** What is found in one text. */
  async hits(language: string, text: string, search: Partial<Search>): Promise<Hit[]> {
    this.bundle(language, { p1: text });
    const { places } = await this.find(language, search);
    return places.flatMap(({ texts }) => texts.flatMap(({ hits }) => hits));
  }

  async replace(
    language: string,
    search: Partial<Search>,
    chosen: readonly Chosen[],
    by?: string,
  ): Promise<Replaced> {
    const body = { search: this.search(search), chosen, by };
    const answer = await this.ask(`/api/find/${language}`, { method: 'POST', body });
    if (answer.status !== 200) throw new Error(await answer.text());
    return (await answer.json()) as Replaced;
  }

  /** Replaces whatever is found. */
  async replaceAll(language: string, search: Partial<Search>, by?: string): Promise<Replaced> {
    return this.replace(language, search, chosenOf(await this.find(language, search)), by);
  }

  async steps(language: string): Promise<Step[]> {
    return (await (await this.ask(`/api/find/${language}/steps`)).json()) as Step[];
  }

  async undo(language: string, step: string | undefined): Promise<Undone> {
    const answer = await this.ask(`/api/find/${language}/undo`, { method: 'POST', body: { step } });
    if (answer.status !== 200) throw new Error(await answer.text());
    return (await answer.json()) as Undone;
  }
}

/** All hits of an answer. */
export function chosenOf({ places }: FindAnswer): Chosen[] {
  return places.flatMap(({ namespace, texts }) =>
    texts.map(({ segment, hash, hits }) => ({
      namespace,
      segment,
      hash,
      starts: hits.map(({ start }) => start),
    })),
  );
}
