import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const site = useSite(archives.fixture, { search: true, beside: true, downloads: true });

/** The text of each page of paper. */
async function printed(page: Page, format = 'A4'): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: false });
  // A line may end anywhere, and with a hyphen.
  return text.map((each) =>
    each
      .replaceAll(/-\s*\n\s*/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

const open = async (path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.url + path);
  return page;
};

describe('a printed document', () => {
  test('has the text, then its notes, then where it is from', async () => {
    const page = await open('en/statements/charter/');
    const text = (await printed(page)).join(' ');
    const expected = [
      ['h1', 'A charter for papers'],
      ['#p3', 'The last paragraph calls the first note again'],
      ['.notes', 'Papers: whatever has been written down'],
      [
        '.source-line',
        'Papers of the Circle · https://archive.example/papers/en/statements/charter/',
      ],
      ['.colophon', 'How to cite'],
    ] as const;
    for (const [, words] of expected) expect(text).toContain(words);

    await page.emulateMedia({ media: 'print' });
    const tops = await Promise.all(
      expected.map(async ([selector]) => (await page.locator(selector).boundingBox())?.y ?? -1),
    );
    expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  });

  test('has a number on each page, and how many there are', async () => {
    const pages = await printed(await open('en/statements/charter/'), 'A5');
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, text] of pages.entries())
      expect(text).toContain(`${index + 1} / ${pages.length}`);
  });

  test('says where its links to other sites lead', async () => {
    const text = (await printed(await open('en/statements/charter/'))).join(' ');
    expect(text.replaceAll(' ', '')).toMatch(/anothersite<https:\/\/[^>]+>/);
  });

  test('has nothing of what only a screen can do', async () => {
    const page = await open('fr/statements/charter/');
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const useless =
        '.skip, .switcher, .contents, .neighbours, .path, .search-form, .changes, .foot, ' +
        '.citation-format, .improve, .note-back, .read-original, .beside-link, button, input, ' +
        'a[download], dt:has(+ dd > a[download])';
      return [...document.querySelectorAll<HTMLElement>(useless)]
        .filter((element) => element.checkVisibility())
        .map(({ className, tagName }) => `${tagName} ${className}`);
    });
    expect(seen).toEqual([]);
    expect(await page.locator('.source-line').isVisible()).toBe(true);
    expect(await page.locator('.citation').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.source-line').isVisible()).toBe(false);
  });

  test('is black on white even where the screen is dark', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${site.url}en/statements/charter/`);
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      return [backgroundColor, color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

test('two texts side by side are printed side by side', async () => {
  const page = await open('ar/statements/charter/beside_en/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 500, height: 900 });
  const top = (id: string) =>
    page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('ar_p1')).toBe(await top('en_p1'));
  const text = (await printed(page)).join(' ');
  expect(text).toContain('The first paragraph calls a note');
});
