import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { addDocuments } from '../../apps/site/src/testing/many-documents.ts';
import { SiteFolder } from '../../apps/site/src/testing/site-folder.ts';
import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const starter = useSite(archives.starter, {});
const phone = { viewport: { width: 360, height: 740 } };

describe.each(Object.entries(archives))('the pages of the %s archive', (_, archive) => {
  const site = useSite(archive);

  // Both at once: each page is opened for them, and there are hundreds.
  test('need no scrolling sideways on a phone, ask only their own server, and are refused nothing', async () => {
    const page = await browser.newPage(phone);
    const wide: string[] = [];
    const asked = new Set<string>();
    const trouble: string[] = [];
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('404.html'))
        trouble.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('dialog', (dialog) => {
      trouble.push(dialog.message());
      void dialog.dismiss();
    });
    for (const path of site.samples) {
      await page.goto(site.url + path);
      const { content, window: width } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: window.innerWidth,
      }));
      if (content > width) wide.push(`${path}: ${content}`);
    }
    expect(wide).toEqual([]);
    expect([...asked]).toEqual([new URL(site.url).origin]);
    expect(trouble).toEqual([]);
  });
});

describe('a page set from right to left', () => {
  const site = useSite(archives.fixture);
  const left = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  const right = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().right);

  test('is the mirror image of one from left to right', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}en/statements/charter/`);
    expect(await right(page, '.byline')).toBeLessThan(await left(page, '#p1'));
    expect(await right(page, '#p1 > .permalink')).toBeLessThan(await left(page, '#p1'));
    expect(await left(page, '.edition >> nth=0')).toBeLessThan(
      await left(page, '.edition >> nth=1'),
    );

    await page.goto(`${site.url}ar/statements/charter/`);
    expect(await left(page, '.byline')).toBeGreaterThan(await right(page, '#p1'));
    expect(await left(page, '#p1 > .permalink')).toBeGreaterThan(await right(page, '#p1'));
    expect(await left(page, '.edition >> nth=0')).toBeGreaterThan(
      await left(page, '.edition >> nth=1'),
    );
  });

  test('sets a passage that is not translated in its own direction', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}ar/statements/charter/`);
    const direction = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    expect(await direction('#q1')).toBe('ltr');
    expect(await direction('#q2')).toBe('rtl');
  });

  test('keeps Arabic letters joined: no tracking, no small capitals, no slant', async () => {
    const page = await browser.newPage();
    for (const path of ['ar/', 'ar/statements/', 'ar/statements/charter/']) {
      await page.goto(site.url + path);
      const set = await page.evaluate(() => {
        const arabic = [...document.querySelectorAll('body *')].filter(
          (element) =>
            element.matches(':lang(ar)') && /[\u0600-\u06FF]/.test(element.textContent ?? ''),
        );
        return arabic
          .map((element) => getComputedStyle(element))
          .flatMap(({ letterSpacing, fontVariantCaps, fontStyle }) =>
            [letterSpacing, fontVariantCaps, fontStyle].filter(
              (value) => !['normal', '0px'].includes(value),
            ),
          );
      });
      expect({ path, set }).toEqual({ path, set: [] });
    }
  });
});

describe('a list of twenty documents', () => {
  const archive = new SiteFolder();
  const days = Array.from(
    { length: 20 },
    (_, index) => `1801-03-${String(index + 1).padStart(2, '0')}`,
  );
  addDocuments(archive, days);
  const site = useSite(archive.archive);
  const laidOut = (page: Page): Promise<boolean[]> =>
    page
      .locator('.year:has(.item:nth-child(20)) .item')
      .evaluateAll((items) =>
        items.map((item) =>
          (item.firstElementChild ?? item).checkVisibility({ contentVisibilityAuto: true }),
        ),
      );

  test('lays out what is near, what is far down on the way there, and all of it on paper', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 200 } });
    await page.goto(`${site.url}en/letters/`);
    await expect.poll(async () => (await laidOut(page)).at(-1)).toBe(false);
    // A short list is there at once: nothing of a picture of the whole page is empty.
    expect((await laidOut(page)).slice(0, 10)).not.toContain(false);
    await page.locator('.item:nth-child(20)').scrollIntoViewIfNeeded();
    await expect.poll(async () => (await laidOut(page)).at(-1)).toBe(true);

    await page.goto(`${site.url}en/letters/`);
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await laidOut(page))).toEqual(new Set([true]));
  });

  test('tells who cannot see the screen of what is far down, and shows it whole when keys lead there', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 200 } });
    await page.goto(`${site.url}en/letters/`);
    const last = page.locator('.item:nth-child(20) .item-title a');
    const name = (await last.textContent()) ?? '';
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
    await last.focus();
    const { top, bottom } = await last.evaluate((link) => link.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(200);
  });
});

test('what shows only when it is wanted makes no line of its own', async () => {
  const page = await browser.newPage();
  const taller: string[] = [];
  for (const width of [360, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['statements/what-this-archive-keeps/', 'handbook/how-we-cite/']) {
      await page.goto(`${starter.url}en/${path}`);
      taller.push(
        ...(await page.locator('.body li').evaluateAll(
          (items, at) =>
            items.flatMap((item) => {
              const { height } = item.getBoundingClientRect();
              item.querySelector('.permalink')?.remove();
              return item.getBoundingClientRect().height < height - 2 ? [`${at} #${item.id}`] : [];
            }),
          `${width} ${path}`,
        )),
      );
    }
  }
  expect(taller).toEqual([]);
});

describe('a page in the dark', () => {
  const site = useSite(archives.fixture);

  test('is dark, and light again in the light', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${site.url}fr/`);
    const lightness = async () => {
      const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return red;
    };
    expect(await lightness()).toBeLessThan(60);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await lightness()).toBeGreaterThan(230);
  });
});
