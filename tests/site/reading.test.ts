import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const site = useSite(archives.fixture);

/** What has the focus, by its address or else its text. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

/** Presses Tab until an element has the focus; fails when the page comes round without it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((each) => document.activeElement?.matches(each) ?? false, selector))
      return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

describe('with the keyboard alone', () => {
  test('the first stop leads past the masthead to the text', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}en/statements/charter/`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('#page_main');
    const box = await page.locator('.skip').boundingBox();
    expect(box?.width).toBeGreaterThan(60);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('page_main');
    // A passage that an address leads to is marked; all of the text is not.
    const marked = page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    expect(await marked).toBe('rgba(0, 0, 0, 0)');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the switcher leads to the same document in another language', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}en/statements/charter/`);
    await tabTo(page, '.switcher a[hreflang="ar"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ar/statements/charter/');
    expect(await page.locator('h1').textContent()).toBe('ميثاق الأوراق');
  });

  test('what has the focus is seen to have it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}en/statements/charter/`);
    for (const selector of ['.switcher a', '.note-call a', '.permalink', '.note-back']) {
      await tabTo(page, selector);
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(
          document.activeElement ?? document.body,
        );
        return { outlineStyle, outlineWidth, opacity };
      });
      expect({ selector, ...outline }).toEqual({
        selector,
        outlineStyle: 'solid',
        outlineWidth: '2px',
        opacity: '1',
      });
    }
  });
});

test.each(['en', 'ar'])('the contents show which part is being read: %s', async (language) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 500 } });
  await page.goto(`${site.url}${language}/statements/charter/`);
  const links = page.locator('.contents a');
  const current = page.locator('.contents [aria-current="location"]');
  await expect.poll(() => current.count()).toBe(0);
  const last = (await links.count()) - 1;
  const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const index of [last, 0]) {
    await page.locator(places[index] ?? '').evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    await expect.poll(() => current.getAttribute('href')).toBe(places[index]);
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect.poll(() => current.count()).toBe(0);
});

describe('without JavaScript', () => {
  test('a reader gets from the front page to a note in another language and back', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Letters', exact: true }).click();
    await page.getByRole('link', { name: 'A letter on the book' }).click();
    await page.getByRole('link', { name: 'Read the original' }).click();
    expect(page.url()).toBe(`${site.url}ar/letters/nidaa/`);

    await page.goto(`${site.url}fr/statements/charter/`);
    await page.locator('#n2-call').click();
    expect(page.url()).toContain('#n2');
    await page.locator('#n2 .note-back').click();
    expect(page.url()).toContain('#n2-call');
    await page.getByRole('link', { name: /^Retour\s: Prises de position$/ }).click();
    expect(page.url()).toBe(`${site.url}fr/statements/`);
  });
});

test('every paragraph has a number that is a link to it', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}en/statements/charter/`);
  const links = page.locator('.body > p > .permalink');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#p1',
    '#p2',
    '#p3',
  ]);
  await links.nth(1).click();
  expect(new URL(page.url()).hash).toBe('#p2');
  const wash = await page
    .locator('#p2')
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(wash).not.toBe('rgba(0, 0, 0, 0)');
});

test('an address without a page gets the 404 page, with its way home', async () => {
  const page = await browser.newPage();
  const response = await page.goto(`${site.url}en/statements/never-written/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'الصفحة الرئيسية' }).click();
  expect(page.url()).toBe(`${site.url}ar/`);
});
