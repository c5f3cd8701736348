import { escapeHtml } from '@archive/render';

import type { Alternate } from '../archive/listed.ts';
import type { Site } from '../archive/site.ts';
import { TextPile } from '../output/text-pile.ts';
import { rememberedOf } from '../remembered.ts';
import type { HeadFacts } from '../templates/head-facts.ts';
import { MOST_ALTERNATES } from '../templates/most-alternates.ts';

/** What the protocol allows in one file. */
export interface SitemapLimits {
  /** How many pages. */
  readonly urls: number;
  /** How many bytes. */
  readonly bytes: number;
}

// Much less than the 50 MB that the protocol allows: a part is put together in memory.
const LIMITS: SitemapLimits = { urls: 50_000, bytes: 4_000_000 };

/** A page, as far as the sitemap tells of it. */
export interface MappedPage {
  readonly path: string;
  readonly facts: Pick<HeadFacts, 'alternates' | 'unlisted'>;
}

/**
 * The sitemap: every page to be found by search engines, with its other languages
 * (https://www.sitemaps.org/protocol.html). Its addresses have to be absolute, so there is none
 * for a site that does not know its own. What does not fit into one file stands in several, and
 * `sitemap.xml` lists them.
 */
export class Sitemap {
  readonly #site: Site;
  readonly #put: (path: string, xml: string | Uint8Array) => void;
  readonly #limits: SitemapLimits;
  readonly #parts: string[] = [];
  #urls = new TextPile();
  #count = 0;
  /** The pages of a document have one list of them all. */
  readonly #links = rememberedOf((pages: readonly Alternate[]): string => {
    // A page that is listed by itself needs no list of one. Of very many its head has the list.
    const isShort = pages.length > 1 && pages.length <= MOST_ALTERNATES;
    return isShort ? pages.map((each) => this.#link(each)).join('') : '';
  });

  /** @param put Takes the files, those that are full at once. */
  constructor(site: Site, put: (path: string, xml: string | Uint8Array) => void, limits = LIMITS) {
    this.#site = site;
    this.#put = put;
    this.#limits = limits;
  }

  /** Lists a page, unless it is one that is left out. */
  add({ path, facts }: MappedPage): void {
    if (this.#site.url === undefined || facts.unlisted === true) return;
    const others = facts.alternates === undefined ? '' : this.#links(facts.alternates);
    const url = `<url><loc>${escapeHtml(this.#site.address(path))}</loc>${others}</url>\n`;
    // Addresses are ASCII: a character is a byte.
    const isFull =
      this.#count === this.#limits.urls || this.#urls.length + url.length > this.#limits.bytes;
    if (isFull && this.#count > 0) this.#finishPart();
    this.#urls.add(url);
    this.#count += 1;
  }

  /** Puts what is left. */
  finish(): void {
    if (this.#site.url === undefined) return;
    if (this.#parts.length === 0) {
      this.#put('sitemap.xml', this.#xml());
      return;
    }
    this.#finishPart();
    const parts = this.#parts.map(
      (path) => `<sitemap><loc>${escapeHtml(this.#site.address(path))}</loc></sitemap>\n`,
    );
    this.#put(
      'sitemap.xml',
      `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.join('')}</sitemapindex>
`,
    );
  }

  #finishPart(): void {
    const path = `sitemap_${this.#parts.length + 1}.xml`;
    this.#put(path, this.#xml());
    this.#parts.push(path);
    this.#urls = new TextPile();
    this.#count = 0;
  }

  #xml(): Uint8Array {
    return this.#urls.bytes(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`,
      '</urlset>\n',
    );
  }

  #link({ language, path }: Alternate): string {
    const href = escapeHtml(this.#site.address(path));
    return `<xhtml:link rel="alternate" hreflang="${escapeHtml(language)}" href="${href}"/>`;
  }
}
