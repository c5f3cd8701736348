import { escapeHtml } from '@archive/render';

import type { Site } from '../archive/site.ts';
import type { Alternate } from '../templates/head.ts';
import type { Page } from './page.ts';

/**
 * The sitemap: every page to be found by search engines, with its other languages
 * (https://www.sitemaps.org/protocol.html). Its addresses have to be absolute, so there is none
 * for a site that does not know its own.
 */
export class Sitemap {
  readonly #site: Site;
  readonly #urls: string[] = [];

  constructor(site: Site) {
    this.#site = site;
  }

  /** Lists a page, unless it is one that is left out. */
  add({ path, facts }: Page): void {
    if (this.#site.url === undefined || facts.unlisted === true) return;
    const links = facts.alternates ?? [];
    // A page that is listed by itself needs no list of one.
    const others = links.length > 1 ? links.map((each) => this.#link(each)).join('') : '';
    this.#urls.push(`<url><loc>${escapeHtml(this.#site.address(path))}</loc>${others}</url>\n`);
  }

  /** The file. */
  xml(): string | undefined {
    if (this.#site.url === undefined) return undefined;
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${this.#urls.join('')}</urlset>
`;
  }

  #link({ language, path }: Alternate): string {
    const href = escapeHtml(this.#site.address(path));
    return `<xhtml:link rel="alternate" hreflang="${escapeHtml(language)}" href="${href}"/>`;
  }
}
