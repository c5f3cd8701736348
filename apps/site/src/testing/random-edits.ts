import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { SiteFolder } from './site-folder.ts';

const LANGUAGES = ['fr', 'en', 'ar', 'de', 'ja'];
// So many that what is edited between two builds is little of it.
const IDS = Array.from({ length: 24 }, (_, index) => `r${index}`);
const COLLECTIONS = ['letters', 'statements', 'vacant'];
const DATES = ['1900', '1950-02', '1950-02-03', '2001', '19XX', '../1985', '1984?'];
const PASSAGES = ['p1', 'p2', 'p3'];
const PICTURES = ['media/plan.svg', 'media/other.svg'];

/** What somebody may do to an archive, the same for the same seed. */
export class RandomEdits {
  readonly #site: SiteFolder;
  #state: number;
  /** Each with how often it is done. */
  readonly #edits: readonly (readonly [number, string, (id: string, tag: string) => void])[] = [
    [30, 'text', (id, tag) => this.#text(id, tag)],
    [15, 'document', (id) => this.#document(id)],
    [10, 'no document', (id) => this.#remove(`documents/${id}.json`)],
    [12, 'no text', (id, tag) => this.#remove(`locales/${tag}/documents/${id}.json`)],
    [12, 'ledger', (id, tag) => this.#ledger(id, tag)],
    [5, 'no ledger', (id, tag) => this.#remove(`ledgers/${tag}/${id}.json`)],
    [5, 'picture', () => this.#picture(this.#of(PICTURES))],
    [3, 'redirect', (id) => this.#redirect(id)],
    [3, 'theme', () => this.#theme()],
    [3, 'names', (_, tag) => this.#names(tag)],
    [2, 'order', () => this.#order()],
  ];

  /** Fills an archive; some of its documents do not exist yet. */
  constructor(site: SiteFolder, seed: number) {
    this.#site = site;
    this.#state = seed;
    for (const file of PICTURES) this.#picture(file);
    for (const id of IDS) {
      if (!this.#may(0.8)) continue;
      this.#document(id);
      for (const tag of LANGUAGES) if (this.#may(0.5)) this.#text(id, tag);
      if (this.#may(0.4)) this.#ledger(id, this.#of(LANGUAGES));
    }
  }

  /** Does one thing, and says what. */
  one(): string {
    const [id, tag] = [this.#of(IDS), this.#of(LANGUAGES)];
    const [, what, edit] = this.#of(this.#edits.flatMap((each) => Array(each[0]).fill(each)));
    edit(id, tag);
    return `${what} ${id} ${tag}`;
  }

  #document(id: string): void {
    this.#write(`documents/${id}.json`, {
      id,
      collection: this.#of(COLLECTIONS),
      originalLanguage: this.#of(LANGUAGES),
      issued: this.#of(DATES),
      ...(this.#may(0.3) && { places: [this.#of(['lyon', 'nowhere'])] }),
      ...(this.#may(0.2) && { subjects: ['press'] }),
      ...(this.#may(0.2) && { issuer: 'circle' }),
      ...(this.#may(0.4) && {
        relations: [{ type: this.#of(['references', 'isReplacedBy']), document: this.#of(IDS) }],
      }),
      ...(this.#may(0.2) && { modified: '2020' }),
      title: 'title',
      body: [
        ...PASSAGES.flatMap((each) => (this.#may(0.8) ? { type: 'paragraph', id: each } : [])),
        ...(this.#may(0.3) ? [{ type: 'quote', segments: ['q1'], document: this.#of(IDS) }] : []),
        ...(this.#may(0.3)
          ? [
              {
                type: 'figure',
                image: { file: this.#of(PICTURES), width: 1, height: 1 },
                alt: 'alt',
              },
            ]
          : []),
      ],
    });
  }

  #text(id: string, tag: string): void {
    const texts: Record<string, string> = {};
    for (const segment of ['title', ...PASSAGES, 'q1', 'alt', 'tn1', 'stray'])
      if (this.#may(0.6)) texts[segment] = this.#may(0.1) ? '' : this.#words(segment);
    this.#write(`locales/${tag}/documents/${id}.json`, texts);
  }

  #words(segment: string): string {
    const passage = this.#may(0.5) ? `#${this.#of([...PASSAGES, 'q1', 'tn1', 'stray'])}` : '';
    const link = `[link](${this.#of(IDS)}${passage})`;
    return `${segment} ${this.#upTo(99)} ${link} [word]{lang=${this.#of(LANGUAGES)}}`;
  }

  #ledger(id: string, tag: string): void {
    const p1 = {
      from: this.#of(LANGUAGES.filter((each) => each !== tag)),
      source: '0000000000000000',
      target: '0000000000000000',
      state: this.#of(['translated', 'initial']),
      by: this.#of(['A', 'B']),
      ...(this.#may(0.5) && { on: `2020-01-0${1 + this.#upTo(9)}` }),
    };
    this.#write(`ledgers/${tag}/${id}.json`, { document: id, language: tag, segments: { p1 } });
  }

  #picture(file: string): void {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><!--${this.#upTo(1000)}--></svg>`;
    writeFileSync(join(this.#site.archive, file), svg);
  }

  #redirect(to: string): void {
    this.#write('redirects.json', { redirects: [{ type: 'moved', from: 'gone', to }] });
  }

  #theme(): void {
    this.#site.edit('archive.json', (archive) => {
      archive['theme'] = { style: 'theme/style.css' };
    });
    mkdirSync(join(this.#site.archive, 'theme'), { recursive: true });
    const css = `:root { --accent: #${100 + this.#upTo(800)} }`;
    writeFileSync(join(this.#site.archive, 'theme/style.css'), css);
  }

  #names(tag: string): void {
    this.#write(`locales/${tag}/collections.json`, { letters: `Letters ${this.#upTo(99)}` });
  }

  #order(): void {
    this.#site.edit('collections/letters.json', (collection) => {
      collection['sort'] = this.#of(['oldest-first', 'newest-first']);
    });
  }

  #write(path: string, value: unknown): void {
    mkdirSync(dirname(join(this.#site.archive, path)), { recursive: true });
    this.#site.write(path, value);
  }

  #remove(path: string): void {
    rmSync(join(this.#site.archive, path), { force: true });
  }

  #of<T>(values: readonly T[]): T {
    return values[this.#upTo(values.length)] as T;
  }

  #may(chance: number): boolean {
    return this.#random() < chance;
  }

  #upTo(end: number): number {
    return Math.floor(this.#random() * end);
  }

  /** Mulberry32. */
  #random(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }
}
