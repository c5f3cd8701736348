import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const site = useSite(archives.starter, { search: true, beside: false });
const phone = { viewport: { width: 390, height: 760 } };
const DOCUMENT = 'statements/what-this-archive-keeps/';

const open = async (path: string, withFonts = true): Promise<Page> => {
  const page = await browser.newPage(phone);
  if (!withFonts) await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(site.url + path);
  await page.evaluate(() => document.fonts.ready);
  return page;
};

/** The names of the typeface files that a page fetched. */
const fetched = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /([^/]+)\.[0-9a-f]+\.woff2$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

/** The typefaces that a page is set in, but for the arrows behind its notes. */
async function families(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '.archive-name *, .collection-name *, .polyglot *, .edition-name, h1, .body p',
  });
  const found = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) found.add(familyName.replace(/ (?:Medium|Bold)$/, ''));
  }
  return [...found].toSorted();
}

test('where nothing is Arabic but the name of the language, its letters alone are fetched', async () => {
  const names = await fetched(await open('en/'));
  expect(names.filter((name) => name.startsWith('amiri'))).toEqual(['amiri-autonym-400-normal']);
});

test.each(['en', 'ru', 'ar'])(
  'a choice of languages takes no more of other scripts than their names, in %s',
  async (language) => {
    const names = await fetched(await open(`${language}/text_search/`));
    const whole = ['amiri-arabic-400-normal', 'eb-garamond-cyrillic-wght-normal'];
    expect(names.filter((name) => whole.includes(name))).toEqual([]);
  },
);

test('a page in Russian fetches its letters, and of Latin the signs and what names need', async () => {
  const names = await fetched(await open('ru/'));
  expect(names.toSorted()).toEqual([
    // The name of the language: a title in Arabic is set in readers' own typeface.
    'amiri-autonym-400-normal',
    'eb-garamond-cyrillic-russian-400-italic',
    'eb-garamond-cyrillic-russian-wght-normal',
    'eb-garamond-latin-letters-400-italic',
    'eb-garamond-latin-letters-400-normal',
    'eb-garamond-latin-signs-400-italic',
    'eb-garamond-latin-signs-wght-normal',
  ]);
});

test('the letters that living languages add to Latin come without those of phonetics', async () => {
  const page = await open('en/');
  const before = await fetched(page);
  await page.evaluate(async () => {
    document.querySelector('main')?.append('ĉ ő ș ž ư ə ł');
    await document.fonts.ready;
  });
  await expect
    .poll(async () => (await fetched(page)).filter((name) => !before.includes(name)))
    .toEqual(['eb-garamond-latin-ext-added-wght-normal']);
});

describe.each(['en', 'fr', 'ru', 'ar'])('a page in %s', (language) => {
  const path = `${language}/${DOCUMENT}`;

  test('is set in the typefaces that come along, and in no others', async () => {
    expect(await families(await open(path))).toEqual(['Amiri', 'EB Garamond']);
  });

  test('keeps its place on a phone when its typefaces come', async () => {
    const place = async (page: Page) =>
      page.evaluate(() =>
        ['.switcher', 'main', '.byline', '.body'].map(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0,
        ),
      );
    const before = await place(await open(path, false));
    const after = await place(await open(path));
    // A title may break otherwise, and nothing above it.
    const moved = after.map((top, index) => Math.abs(top - (before[index] ?? 0)));
    expect(moved.slice(0, 2).every((pixels) => pixels < 2)).toBe(true);
    expect(Math.max(...moved)).toBeLessThan(60);
  });

  test('fetches what it fetches ahead, and no more of a heavy face than its letters', async () => {
    const page = await open(path);
    const ahead = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(ahead.length).toBeGreaterThan(0);
    const names = await fetched(page);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('amiri'))).toEqual(
      language === 'ar'
        ? ['amiri-letters-400-normal', 'amiri-autonym-700-normal']
        : ['amiri-names-400-normal'],
    );
  });
});
