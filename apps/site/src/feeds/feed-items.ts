import { availability } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { isListed } from '../archive/listed.ts';
import type { Site } from '../archive/site.ts';
import type { Told } from '../archive/told.ts';
import { dayOf, later } from '../browse/day.ts';
import { Newest } from '../browse/newest.ts';
import type { Releases } from '../browse/releases.ts';

/** A text that feeds tell of. */
export interface FeedItem {
  readonly entry: Entry;
  /** When it was last changed, as machines write days. */
  readonly on: string;
  /** When its document was issued. */
  readonly issued: string;
  /** The beginning of the text. */
  readonly summary?: string;
}

// As many as somebody misses who looks once a month.
const MOST = 50;

/** The newest texts of each language, and of each collection in it. */
export class FeedItems {
  readonly #isNeeded: boolean;
  readonly #releases: Releases;
  /** By language, and there by collection. */
  readonly #newest = new Map<string, Map<string, Newest<FeedItem>>>();

  constructor({ url }: Site, releases: Releases) {
    this.#isNeeded = url !== undefined;
    this.#releases = releases;
  }

  /** Takes note of a document, in the languages in which it is to be offered. */
  add({ entry, modified, texts }: Told): void {
    if (!this.#isNeeded) return;
    const issued = dayOf(entry.issued);
    const corrected = modified === undefined ? issued : dayOf(modified);
    for (const [language, { on: worked, summary }] of texts) {
      if (!isListed(availability(entry, language))) continue;
      const published = this.#releases.changedOn(language, entry.id);
      // An original has no ledger; a translation whose ledger has no day is as old as its original.
      const own = later(issued, worked ?? corrected);
      const item = { entry, on: later(own, published), issued, summary };
      this.#in(language).add(item);
      this.#in(language, entry.collection).add(item);
    }
  }

  /** The newest texts in a language, or those of a collection. */
  newest(language: string, collection?: string): Iterable<FeedItem> {
    return this.#in(language, collection);
  }

  #in(language: string, collection = ''): Newest<FeedItem> {
    let shelves = this.#newest.get(language);
    if (shelves === undefined) this.#newest.set(language, (shelves = new Map()));
    let newest = shelves.get(collection);
    if (newest === undefined) shelves.set(collection, (newest = new Newest(MOST)));
    return newest;
  }
}
