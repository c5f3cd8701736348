import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

interface PageLinks {
  ids: string[];
  /** Absolute. */
  addresses: string[];
}

/** What a browser's parser makes of a page: its anchors, and every address in it. */
function readLinks(page: Page, html: string, address: string): Promise<PageLinks> {
  return page.evaluate(
    ({ text, base }) => {
      const document = new DOMParser().parseFromString(text, 'text/html');
      const attributes = ['href', 'src', 'cite'];
      const addresses = attributes.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)),
      );
      return {
        ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
        addresses: addresses.map((each) => new URL(each ?? '', base).href),
      };
    },
    { text: html, base: address },
  );
}

const browser = useBrowser();

describe.each(Object.entries(archives))('the links of the %s archive', (_, archive) => {
  const site = useSite(archive);

  test('all lead to a page or a file that is there, and to a place on it', async () => {
    const page = await browser.newPage();
    const links = new Map<string, PageLinks>();
    for (const path of site.pages) {
      const address = new URL(path, site.url).href;
      links.set(path, await readLinks(page, site.html(path), address));
    }

    const broken: string[] = [];
    let internal = 0;
    for (const [path, { addresses }] of links) {
      for (const address of addresses.filter((each) => each.startsWith(site.url))) {
        internal += 1;
        const { pathname, hash } = new URL(address);
        const target = decodeURI(pathname).slice(new URL(site.url).pathname.length);
        const found = links.get(target);
        const isThere =
          found !== undefined || (target !== '' && existsSync(join(site.dir, target)));
        const anchor = decodeURIComponent(hash.slice(1));
        if (!isThere || (anchor !== '' && found?.ids.includes(anchor) !== true))
          broken.push(`${path || '/'} -> ${address}`);
      }
    }
    expect(internal).toBeGreaterThan(500);
    expect(broken).toEqual([]);
  });

  test('leave the site only to where the archive says', async () => {
    const page = await browser.newPage();
    const elsewhere = new Set<string>();
    for (const path of site.pages) {
      const { addresses } = await readLinks(page, site.html(path), new URL(path, site.url).href);
      for (const address of addresses.filter((each) => !each.startsWith(site.url)))
        elsewhere.add(new URL(address).protocol);
    }
    expect([...elsewhere].filter((each) => !['https:', 'http:', 'mailto:'].includes(each))).toEqual(
      [],
    );
  });
});
