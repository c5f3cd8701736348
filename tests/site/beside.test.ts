import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const site = useSite(archives.fixture);

const arabic = 'ar/statements/charter/beside_en/';

/** The texts of a row, with their languages. */
const row = (page: Page, name: string) =>
  page.locator(`[data-row="${name}"] > .cell`).evaluateAll((cells) =>
    cells.map((cell) => {
      const { lang, dir } = cell as HTMLElement;
      return [lang, dir, (cell.textContent ?? '').trim()];
    }),
  );

const choices = (page: Page) => page.locator('.beside-choice select');

/** How far a passage is from the top of the window. */
const top = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

describe('two texts side by side', () => {
  test('stand beside each other, each on the side where its page begins to read', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url + arabic);
    const box = async (id: string) => page.locator(`[id="${id}"]`).boundingBox();
    const [own, other] = [await box('ar_p1'), await box('en_p1')];
    expect(own?.y).toBe(other?.y);
    expect(own?.x).toBeGreaterThan(other?.x ?? Infinity);
    const direction = (id: string) =>
      page.locator(`[id="${id}"]`).evaluate((cell) => getComputedStyle(cell).direction);
    expect([await direction('ar_p1'), await direction('en_p1')]).toEqual(['rtl', 'ltr']);

    await page.setViewportSize({ width: 360, height: 740 });
    const [above, below] = [await box('ar_p1'), await box('en_p1')];
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    // The mark of a list's item stands beside the rule that sets the second text off, not on it.
    const item = page.locator('.cell:nth-child(2):has(> .item-mark)').first();
    const [cell, mark] = [await item.boundingBox(), await item.locator('.item-mark').boundingBox()];
    expect(mark?.x).toBeGreaterThan((cell?.x ?? Infinity) + 4);
  });

  test('have titles and headings of one size, Arabic ones too', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const sizes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontSize));
    const text = async () => Number.parseFloat((await sizes('[id$="_p1"]'))[0] ?? '');
    for (const [path, selector] of [
      [arabic, '.title-pair > .cell'],
      [arabic, '.heading-pair > .cell'],
      ['en/letters/nidaa/beside_ar/', '.title-pair > .cell'],
    ] as const) {
      await page.goto(site.url + path);
      const [own = '', other] = await sizes(selector);
      expect({ path, selector, other }).toEqual({ path, selector, other: own });
      expect(Number.parseFloat(own)).toBeGreaterThan(await text());
    }
  });

  test('can be read without JavaScript, with no choice that would do nothing', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${site.url}fr/statements/charter/`);
    await page.getByRole('link', { name: 'Lire en regard de l’original' }).click();
    expect(page.url()).toBe(`${site.url}fr/statements/charter/beside_en/`);
    expect(await page.locator('.beside-choice').isVisible()).toBe(false);
    expect((await row(page, 'h1')).map(([, , text]) => text)).toEqual(['Conserver', 'On keeping']);
    await page.locator('.switcher a[hreflang="ar"]').click();
    expect(page.url()).toBe(site.url + arabic);
  });

  test('can be any two of all there are; the address says which', async () => {
    const page = await browser.newPage();
    await page.goto(site.url + arabic);
    await choices(page).nth(1).selectOption('fr');
    await page.waitForURL('**/?of=ar&with=fr');
    expect(await row(page, 'h1')).toEqual([
      ['ar', 'rtl', 'في الحفظ'],
      ['fr', 'ltr', 'Conserver'],
    ]);
    // A passage that the text lacks is told in the language of the page.
    expect((await row(page, 'q1'))[0]?.[2]).toBe('لم يُترجم بعد');

    await page.reload();
    await page.waitForFunction(() => document.querySelector('#fr_h1') !== null);
    expect(await choices(page).nth(1).inputValue()).toBe('fr');

    await choices(page).nth(1).selectOption('en');
    await page.waitForURL(site.url + arabic);
    expect((await row(page, 'h1'))[1]).toEqual(['en', 'ltr', 'On keeping']);
  });

  test('change sides when one is chosen for the other’s place', async () => {
    const page = await browser.newPage();
    await page.goto(site.url + arabic);
    await choices(page).nth(0).selectOption('en');
    await page.waitForURL('**/?of=en&with=ar');
    expect((await row(page, 'p1')).map(([lang]) => lang)).toEqual(['en', 'ar']);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('have notes and links that lead within their own column, before and after a change', async () => {
    const page = await browser.newPage();
    await page.goto(site.url + arabic);
    await choices(page).nth(1).selectOption('fr');
    await page.waitForURL('**/?of=ar&with=fr');
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.pairs a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => document.getElementById(decodeURIComponent(id)) === null),
    );
    expect(dead).toEqual([]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await page.locator('#fr_p1 .note-call a').first().click();
    expect(await page.locator('#page_note').isVisible()).toBe(true);
    expect(await page.locator('#page_note [lang="fr"]').count()).toBe(1);
  });

  test('say so when a text cannot be had, and stay as they were', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}en/statements/charter/beside_fr/`);
    await page.route('**/ar/**', (route) => route.abort());
    await choices(page).nth(1).selectOption('ar');
    await page.waitForFunction(
      () => document.querySelector('.beside-choice [role="status"]')?.textContent !== '',
    );
    expect(await choices(page).nth(1).inputValue()).toBe('fr');
    expect((await row(page, 'h1')).map(([lang]) => lang)).toEqual(['en', 'fr']);
  });
});

describe('the place in the text', () => {
  const phone = { viewport: { width: 360, height: 640 } };

  test('stays when another text is chosen', async () => {
    const page = await browser.newPage(phone);
    await page.goto(site.url + arabic);
    await page.locator('#p3').evaluate((element) => element.scrollIntoView());
    const before = await top(page, 'p3');
    await choices(page).nth(1).selectOption('fr', { force: true });
    await page.waitForURL('**/?of=ar&with=fr');
    expect(Math.abs((await top(page, 'p3')) - before)).toBeLessThan(2);
  });

  test('is kept on the way to another language and to both side by side', async () => {
    const page = await browser.newPage(phone);
    await page.goto(`${site.url}fr/statements/charter/`);
    const follow = (selector: string) =>
      page.locator(selector).evaluate((link: HTMLAnchorElement) => {
        link.click();
      });
    await page.locator('#q1').evaluate((element) => element.scrollIntoView());
    await follow('.switcher a[hreflang="en"]');
    await page.waitForURL('**/en/statements/charter/#*');
    const { hash } = new URL(page.url());
    expect(hash).not.toBe('');
    await page.locator(hash).evaluate((element) => element.scrollIntoView());
    await follow('.beside-link a');
    await page.waitForURL(`**/beside_fr/${hash}`);

    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await follow('.switcher a[hreflang="fr"]');
    await page.waitForURL('**/fr/statements/charter/beside_en/');
    expect(new URL(page.url()).hash).toBe('');
  });
});
