import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { TextTold, Told } from '../archive/told.ts';
import { dayOf, later } from './day.ts';
import { Newest } from './newest.ts';
import { itemsOf } from './releases.ts';
import type { NewsKind, Releases } from './releases.ts';

/** A text that came or changed. */
export interface NewsItem {
  readonly entry: Entry;
  readonly on: string;
  readonly kind: NewsKind;
}

/** What happened at a time. */
export interface NewsGroup {
  readonly on: string;
  /** Of the archive, where this is what a version of it brought. */
  readonly version?: string;
  readonly items: readonly NewsItem[];
  /** How many more there were than are listed. */
  readonly more: number;
}

// As many as somebody reads who comes back after a while.
const MOST = 100;

/**
 * What is new in each language. Published versions say themselves what they brought; what came
 * after the last one is told from ledgers, and by the dates of the documents.
 */
export class News {
  readonly #site: Site;
  readonly #releases: Releases;
  readonly #since = new Map<string, Newest<NewsItem>>();

  constructor(site: Site, releases: Releases) {
    this.#site = site;
    this.#releases = releases;
  }

  /** Takes note of a document. */
  add({ entry, modified, texts }: Told): void {
    for (const [language, text] of texts) {
      const item = newsOf(language, text, entry, modified);
      const { last } = this.#releases;
      if (item === undefined || (last !== undefined && item.on <= last)) continue;
      let newest = this.#since.get(language);
      if (newest === undefined) this.#since.set(language, (newest = new Newest(MOST)));
      newest.add(item);
    }
  }

  /** What is new in a language, the newest first. */
  in(language: string): NewsGroup[] {
    const groups = byDay([...(this.#since.get(language) ?? [])]);
    let left = MOST - groups.reduce((sum, { items }) => sum + items.length, 0);
    for (const release of this.#releases.all) {
      if (left <= 0) break;
      const { on, version } = release;
      const items = itemsOf(release, language).flatMap(({ kind, document }): NewsItem[] => {
        const entry = this.#site.catalogue.entry(document);
        // It may have gone again since.
        return entry?.languages.has(language) === true ? [{ entry, on, kind }] : [];
      });
      if (items.length === 0) continue;
      const listed = items.slice(0, left);
      groups.push({ on, version, items: listed, more: items.length - listed.length });
      left -= listed.length;
    }
    return groups;
  }
}

function newsOf(
  language: string,
  { on: worked }: TextTold,
  entry: Entry,
  modified: string | undefined,
): NewsItem | undefined {
  if (language === entry.originalLanguage) {
    const issued = dayOf(entry.issued);
    const on = modified === undefined ? issued : later(issued, dayOf(modified));
    return { entry, on, kind: on === issued ? 'documents' : 'texts' };
  }
  // Of a translation without a day nobody can say whether it is new.
  return worked === undefined ? undefined : { entry, on: worked, kind: 'translations' };
}

function byDay(items: readonly NewsItem[]): NewsGroup[] {
  const days = new Map<string, NewsItem[]>();
  for (const item of items) {
    const known = days.get(item.on);
    if (known === undefined) days.set(item.on, [item]);
    else known.push(item);
  }
  return [...days].map(([on, ofDay]) => ({ on, items: ofDay, more: 0 }));
}
