import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { SiteFolder } from '../../apps/site/src/testing/site-folder.ts';
import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

// Twice as large as they are: WCAG asks for that, and for no scrolling to both sides at 320 pixels.
const browser = useBrowser({ letters: 32 });
const site = useSite(archives.starter, { search: true, beside: true, downloads: true });

const kinds = [
  '',
  'handbook/',
  'handbook/reading-room/',
  'chronologies/kazakhstan-january-2022/',
  'by_date/',
  'text_search/',
  'translation_status/',
];
const paths = ['en', 'fr', 'ru', 'ar'].flatMap((language) =>
  kinds.map((kind) => `${language}/${kind}`),
);
const beside = ['ru/handbook/reading-room/beside_en/', 'en/handbook/how-we-translate/beside_es/'];

const open = async (path: string, width: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  await page.goto(site.url + path);
  return page;
};

test('letters twice as large need no scrolling sideways on the smallest of phones', async () => {
  const page = await open('', 320);
  const wide: string[] = [];
  for (const path of [...paths, ...beside]) {
    await page.goto(site.url + path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
});

test.each(['en/handbook/', 'ru/chronologies/kazakhstan-january-2022/', 'ar/'])(
  'languages are read whole in them, at %s',
  async (path) => {
    const page = await open(path, 390);
    const cut = await page.locator('.edition').evaluateAll((editions) =>
      editions.flatMap((edition) => {
        const { left, right } = edition.getBoundingClientRect();
        return [...edition.children]
          .map((child) => child.getBoundingClientRect())
          .filter((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1))
          .map(() => edition.textContent);
      }),
    );
    expect(cut).toEqual([]);
  },
);

describe('a word longer than the phone is wide', () => {
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänswitwe';
  const archive = new SiteFolder();
  archive.edit('locales/en/documents/charter.json', (texts) => {
    for (const id of Object.keys(texts)) texts[id] = `The ${word}: ${String(texts[id])}`;
  });
  archive.edit('locales/en/collections.json', (names) => {
    for (const key of Object.keys(names)) names[key] = `The ${word}s`;
  });
  archive.edit('glossary/circle.json', (concept) => {
    concept['terms'] = { en: [{ term: word, status: 'preferred' }] };
  });
  const long = useSite(archive.archive);

  test('is broken, wherever it stands', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const wide: string[] = [];
    for (const path of long.pages.filter((each) => each.startsWith('en/'))) {
      await page.goto(long.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
  });
});
