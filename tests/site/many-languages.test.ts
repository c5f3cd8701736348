import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useSite } from './built-sites.ts';
import { type DeclarationLanguage, writeDeclaration } from './declaration-archive.ts';

describe('an archive in every language in which the Universal Declaration is published', () => {
  const archive = mkdtempSync(join(tmpdir(), 'declaration-'));
  let languages: readonly DeclarationLanguage[] = [];
  // Before the site is built, which the next line asks for.
  beforeAll(async () => {
    languages = await writeDeclaration(archive);
  });
  // Its other parts would say nothing of languages, and take as long again.
  const site = useSite(archive, { search: false, beside: false });
  afterAll(() => {
    rmSync(archive, { recursive: true, force: true });
  });
  const browser = useBrowser();
  const document = (tag: string) => `${tag}/declarations/human-rights/`;
  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(site.url + path);
    return page;
  };

  test('has a page of the text in each of them, and the lists of each', () => {
    expect(languages.length).toBeGreaterThan(512);
    const pages = new Set(site.pages);
    for (const { tag } of languages)
      for (const path of [`${tag}/`, `${tag}/declarations/`, document(tag)])
        expect(pages).toContain(path);
  });

  test('says on no page twice what the switcher says: heads and lists stay short', () => {
    const html = site.html(document('sw'));
    expect(html.match(/<li class="edition /g)).toHaveLength(languages.length);
    expect(html).not.toContain('og:locale:alternate');
    const list = site.html('sw/declarations/');
    const items = list.slice(list.indexOf('<ol class="items">'));
    expect(items.match(/hreflang=/g)?.length).toBeLessThan(30);
    // There are no words of the interface in Swahili: English stands in for them.
    const rest = '<span lang="en" dir="ltr">and \\d+ more languages</span>';
    expect(items).toMatch(new RegExp(`<a href="/${document('sw')}">${rest}</a>`));
  });

  test('leads from any language to any other by keyboard, in a few keys', async () => {
    const page = await open(document('en'));
    const summary = page.locator('.switcher summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('swahi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${document('sw')}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('sw');
  });

  test('has a field on its front page that finds a language by its name', async () => {
    const page = await open('');
    await page.locator('.doors input').fill('zulu');
    const found = page.locator('.doors a:visible');
    expect(
      await found.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/zu/']);
  });

  test('needs no scrolling sideways on a phone, with its switcher open too', async () => {
    const wide: string[] = [];
    for (const path of ['', 'en/', 'ar/declarations/', document('my'), 'th/translation_status/']) {
      const page = await open(path);
      const summary = page.locator('.switcher summary');
      if ((await summary.count()) > 0) await summary.click();
      const { content, window: width } = await page.evaluate(() => ({
        content: globalThis.document.documentElement.scrollWidth,
        window: window.innerWidth,
      }));
      if (content > width) wide.push(`${path}: ${content}`);
    }
    expect(wide).toEqual([]);
  });

  test('has a switcher that opens without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(site.url + document('fr'));
    await page.locator('.switcher summary').click();
    await page.locator('.switcher a[hreflang="zu"]').click();
    expect(page.url()).toBe(site.url + document('zu'));
  });
});
