import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { TestBrowser } from '../support/browser.ts';
import type { Project } from './example.ts';
import { FileServer } from './file-server.ts';

const example = fileURLToPath(new URL('../../examples/static-page/', import.meta.url));
const CDN = 'https://cdn.jsdelivr.net/npm/';

/** The pages without a build, as they stand; what they ask a CDN for comes from installed packages. */
export function testStaticPage(project: () => Project, browser: TestBrowser): void {
  let pages: FileServer;
  beforeAll(async () => {
    pages = await FileServer.start(example);
  });
  afterAll(async () => {
    await pages.stop();
  });

  /** Opens a page; gives it with every file it had from the CDN, and what went wrong in it. */
  async function open(path: string): Promise<{ page: Page; loaded: string[]; faults: string[] }> {
    const page = await browser.newPage();
    const loaded: string[] = [];
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.route(`${CDN}**`, async (route) => {
      const file = route.request().url().slice(CDN.length);
      loaded.push(file);
      // Not fetched from a server: a picture still on its way when its page closes would be a fault.
      await route.fulfill({
        path: join(project().dir, 'node_modules', file),
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    await page.goto(pages.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return { page, loaded, faults };
  }

  it('shows a document from modules of a CDN, and loads no other one', async () => {
    const { page, loaded, faults } = await open('index.html?document=how-we-date&language=fr');
    expect(await page.title()).toBe('Comment nous datons');
    expect(await page.locator('main').textContent()).toContain('Un document porte le jour où il');
    expect(loaded.filter((file) => /\/data\/(?:documents|texts)\//.test(file))).toEqual([
      '@archive/content/dist/data/documents/how-we-date.js',
      '@archive/content/dist/data/texts/how-we-date/fr.js',
    ]);
    expect(faults).toEqual([]);
  });

  it('writes dates as the archive does, not by the language alone', async () => {
    const { page, faults } = await open('index.html?document=how-we-date&language=en');
    expect(await page.locator('time').first().textContent()).toBe('14\u00A0September 2026');
    expect(faults).toEqual([]);
  });

  it('shows it from right to left, with what is not translated in its own language', async () => {
    const { page } = await open('index.html?document=january-2022-in-kazakhstan&language=ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('article').getAttribute('dir')).toBe('rtl');
    const passage = page.locator('p[lang=en][dir=ltr]').first();
    expect(await passage.textContent()).toContain('3,000 Russian soldiers');
  });

  it('shows a document from JSON alone, without a module', async () => {
    const { page, loaded, faults } = await open('plain-json.html?document=how-we-date&language=ru');
    const texts = JSON.parse(
      readFileSync(
        join(project().dir, 'node_modules/@archive/content/locales/ru/documents/how-we-date.json'),
        'utf8',
      ),
    ) as Record<string, string>;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(texts['title']);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('main').textContent()).toContain(texts['p2']);
    expect(loaded).toHaveLength(3);
    expect(loaded.every((file) => file.endsWith('.json'))).toBe(true);
    expect(faults).toEqual([]);
  });
}
