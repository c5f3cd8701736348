import { mkdtempSync, readFileSync, writeFileSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { buildSite, serve, type RunningServer } from '../../apps/site/src/index.ts';
import { SiteSearch } from '../../apps/site/src/testing/site-search.ts';
import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';
import { irregularQueries, searchQueries } from './search-queries.ts';
import type { KnownQuery } from './search-queries.ts';

const browser = useBrowser();

describe('the search of the starter archive', () => {
  const site = useSite(archives.starter);
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${site.url}${address}`);
    return page;
  };
  const titles = (page: Page) => page.locator('.search-results .item-title');
  const status = (page: Page) => page.locator('.search-results [role="status"]');

  const missedBy = async (language: string, queries: readonly KnownQuery[]): Promise<string[]> => {
    const search = new SiteSearch(site.dir);
    const missed: string[] = [];
    for (const { query, documents } of queries) {
      const found = await search.find(language, query);
      for (const id of documents) if (!found.includes(id)) missed.push(`${query}: ${id}`);
    }
    return missed;
  };

  test.each(Object.entries(searchQueries))(
    'finds by twenty queries in %s what has to be found',
    async (language, queries) => {
      expect(queries).toHaveLength(20);
      expect(await missedBy(language, queries)).toEqual([]);
    },
  );

  test.each(Object.entries(irregularQueries))(
    'finds irregular forms of words in %s',
    async (language, queries) => {
      expect(queries.length).toBeGreaterThanOrEqual(5);
      expect(await missedBy(language, queries)).toEqual([]);
    },
  );

  test('leads from the field of any page to the passage that has the word', async () => {
    const page = await open('ru/');
    await page.fill('.search-form input', 'шахтеры');
    await page.press('.search-form input', 'Enter');
    await page.waitForURL(/\/ru\/text_search\/\?q=/);
    const mark = page.locator('.search-excerpt mark').first();
    expect(await mark.textContent()).toBe('шахтёры');
    const link = page.locator('.search-excerpt a').first();
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator(':target').textContent()).toContain('шахтёры');
  });

  test('keeps what was asked in the address, and goes back to it', async () => {
    const page = await open('en/text_search/?q=chronology');
    await titles(page).first().waitFor();
    const all = await titles(page).count();
    await page.selectOption('[name="collection"]', 'chronologies');
    await expect.poll(() => titles(page).count()).toBe(1);
    expect(page.url()).toContain('collection=chronologies');
    expect(all).toBeGreaterThan(1);
    await page.goBack();
    await expect.poll(() => titles(page).count()).toBe(all);
    expect(await page.inputValue('[name="collection"]')).toBe('');
    expect(await status(page).textContent()).toBe(`Documents found: ${all}`);
  });

  test('takes what was asked along to another language', async () => {
    const page = await open('en/text_search/?q=2022&in=all');
    await titles(page).first().waitFor();
    await page.locator('.switcher a[hreflang="ru"]').click();
    await page.waitForURL(/\/ru\/text_search\/\?q=2022&in=all$/);
    await titles(page).first().waitFor();
    await page.goto(`${site.url}ru/text_search/?q=2022`);
    await titles(page).first().waitFor();
    await page.locator('.switcher a[hreflang="fr"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fr\/text_search\/\?q=2022$/);
    await titles(page).first().waitFor();
    expect(await page.locator('select[name="in"]').inputValue()).toBe('fr');
  });

  test('finds each document once in all languages, and says in which', async () => {
    const page = await open('fr/text_search/?q=kazakhstan&in=all');
    await titles(page).first().waitFor();
    const hrefs = await titles(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    const first = page.locator('.search-results .item').first();
    expect(await first.locator('.item-title a').getAttribute('hreflang')).toBe('fr');
    expect(await first.locator('.item-state a[hreflang="en"]').count()).toBe(1);
  });

  describe('while the texts are not there yet', () => {
    /** Opens the page and asks; no text of a document comes before it is let. */
    const held = async (query: string): Promise<{ page: Page; letThrough: () => void }> => {
      const page = await browser.newPage();
      const { promise, resolve } = Promise.withResolvers<undefined>();
      await page.route(/\/search\/en\/(?!the_)[^/]+\.json$/, async (route) => {
        await promise;
        await route.continue();
      });
      await page.goto(`${site.url}en/text_search/?q=${query}`);
      return { page, letThrough: () => resolve(undefined) };
    };
    const passages = (page: Page) => page.locator('.search-results .search-excerpt mark');

    test('shows what was found by titles, dates and collections, and then their passages', async () => {
      const { page, letThrough } = await held('translation');
      await titles(page).first().waitFor();
      const all = Number((await status(page).textContent())?.split(': ')[1]);
      const first = page.locator('.search-results .item').first();
      expect(await titles(page).count()).toBe(Math.min(all, 10));
      expect(await first.locator('.item-date').textContent()).not.toBe('');
      expect(await first.locator('.item-state').textContent()).toContain('English');
      expect(await passages(page).count()).toBe(0);
      expect(await page.locator('#page_results').getAttribute('aria-busy')).toBe('true');
      letThrough();
      await first.locator('.search-excerpt mark').first().waitFor();
      await expect.poll(() => page.locator('#page_results[aria-busy]').count()).toBe(0);
      expect(await page.locator('.search-excerpt:empty').count()).toBe(0);
    });

    test('shows more titles at once as well, and leads to the first of them', async () => {
      const { page, letThrough } = await held('archive');
      await titles(page).first().waitFor();
      await page.locator('.search-more').click();
      await expect.poll(() => titles(page).count()).toBeGreaterThan(10);
      expect(await passages(page).count()).toBe(0);
      expect(
        await titles(page)
          .nth(10)
          .evaluate((title) => title.matches(':focus-within')),
      ).toBe(true);
      letThrough();
      await expect.poll(() => page.locator('.search-excerpt:empty').count()).toBe(0);
      expect(await page.locator('.item').nth(10).locator('mark').count()).toBeGreaterThan(0);
    });

    test('keeps the places of the passages', async () => {
      const { page, letThrough } = await held('translation');
      await titles(page).nth(1).waitFor();
      const below = titles(page).nth(1);
      const before = (await below.boundingBox())?.y ?? 0;
      letThrough();
      await passages(page).first().waitFor();
      const after = (await below.boundingBox())?.y ?? 0;
      const line = await page
        .locator('.search-excerpt')
        .first()
        .evaluate((excerpt) => Number.parseFloat(getComputedStyle(excerpt).lineHeight));
      expect(Math.abs(after - before)).toBeLessThan(3 * line);
    });

    test('is followed by what is typed meanwhile', async () => {
      const { page, letThrough } = await held('translation');
      await titles(page).first().waitFor();
      await page.fill('#page_query', 'chronology');
      await expect.poll(() => titles(page).first().textContent()).toMatch(/chronology/i);
      letThrough();
      await passages(page).first().waitFor();
      await expect.poll(() => page.locator('#page_results[aria-busy]').count()).toBe(0);
      const marked = await passages(page).allTextContents();
      expect(marked.filter((word) => !/^chronolog/i.test(word))).toEqual([]);
    });

    test('waits for nothing any more once the field is empty', async () => {
      const { page, letThrough } = await held('translation');
      await titles(page).first().waitFor();
      await page.fill('#page_query', '');
      await expect.poll(() => titles(page).count()).toBe(0);
      expect(await page.locator('#page_results[aria-busy]').count()).toBe(0);
      expect(await status(page).textContent()).toBe('');
      letThrough();
    });

    test('shows the passages of texts that were shown before together with the titles', async () => {
      const { page, letThrough } = await held('translation');
      letThrough();
      await passages(page).first().waitFor();
      await expect.poll(() => page.locator('.search-excerpt:empty').count()).toBe(0);
      const empty = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const list = document.querySelector('#page_results ol');
            const field = document.querySelector<HTMLInputElement>('#page_query');
            if (list === null || field === null) throw new Error('The page does not search.');
            new MutationObserver(() => {
              resolve(list.querySelectorAll('.search-excerpt:empty').length);
            }).observe(list, { childList: true });
            field.value = 'translations';
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }),
      );
      expect(empty).toBe(0);
    });
  });

  test('keeps the titles where the passages cannot be fetched, says so, and has them at another try', async () => {
    const page = await browser.newPage();
    const texts = /\/search\/en\/(?!the_)[^/]+\.json$/;
    await page.route(texts, (route) => route.abort());
    await page.goto(`${site.url}en/text_search/?q=translation`);
    await expect
      .poll(() => status(page).textContent())
      .toBe('The passages could not be loaded. Please try again.');
    expect(await titles(page).count()).toBeGreaterThan(0);
    expect(await page.locator('.search-excerpt').count()).toBe(0);
    expect(await page.locator('#page_results[aria-busy]').count()).toBe(0);
    await page.unroute(texts);
    await page.locator('#page_query').press('Enter');
    await page.locator('.search-excerpt mark').first().waitFor();
    expect(await status(page).textContent()).toMatch(/^Documents found: \d+$/);
  });

  test('gets ready before anything is typed, and shows nothing of that', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.url}ru/text_search/`);
    const fetched = (): Promise<string[]> =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((path) => path.startsWith('/search/')),
      );
    // What one query needs: the first piece of the index, and a text that it leads to.
    await expect
      .poll(async () => (await fetched()).some((path) => /ru\/(?!the_)[^/]+\.json$/.test(path)))
      .toBe(true);
    const files = await fetched();
    expect(files.filter((path) => path.endsWith('/index.json'))).toHaveLength(1);
    expect(files.filter((path) => path.includes('the_words')).length).toBeLessThan(3);
    expect(await titles(page).count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
  });

  test('costs a reader of other pages nothing', async () => {
    const page = await open('en/');
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(fetched.filter((path) => /^\/search\/|\/search\.\w+\.js$/.test(path))).toEqual([]);
  });

  test('says that nothing was found', async () => {
    const page = await open('en/text_search/?q=zzzzzz');
    await expect.poll(() => status(page).textContent()).toContain('Nothing was found');
  });

  test('is done with the keyboard: down to the titles, and back to the field', async () => {
    const page = await open('en/text_search/?q=translation');
    await titles(page).nth(1).waitFor();
    await page.focus('#page_query');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.textContent ?? null);
    expect(await focused()).toBe(await titles(page).nth(1).textContent());
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page_query');
    expect(await page.inputValue('#page_query')).toBe('translation');
  });
});

describe('the search of an archive with hostile texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-search-'));
  const hostile =
    '<img src=x onerror="alert(1)"> &lt;b&gt; \u202E zebra </script><script>alert(2)</script>';
  let server: RunningServer | undefined;
  beforeAll(async () => {
    const archive = join(folder, 'archive');
    cpSync(archives.fixture, archive, { recursive: true });
    const file = join(archive, 'locales/en/documents/charter.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const changed = { ...bundle, title: `Zebra ${hostile}`, p1: hostile };
    writeFileSync(file, JSON.stringify(changed));
    const out = join(folder, 'out');
    await buildSite({ archive, base: archives.starter, out, basePath: '/below/', search: true });
    server = await serve({ dir: out, port: 0 });
  });
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('shows them as text, and runs nothing', async () => {
    const page = await browser.newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push(dialog.message());
      void dialog.dismiss();
    });
    const query = encodeURIComponent('zebra <img src=x onerror=alert(3)>');
    await page.goto(`${server?.url}en/text_search/?q=zebra`);
    const title = page.locator('.search-results .item-title').first();
    await title.waitFor();
    expect(await title.textContent()).toContain('<img src=x onerror="alert(1)">');
    expect(await page.locator('.search-results :is(img, script)').count()).toBe(0);
    expect(await title.locator('a').getAttribute('href')).toMatch(/^\/below\/en\//);
    await page.goto(`${server?.url}en/text_search/?q=${query}&in=%22%3E&year=x`);
    await expect.poll(() => page.inputValue('#page_query')).toContain('<img');
    expect(trouble).toEqual([]);
  });
});
