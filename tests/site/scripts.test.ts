import { readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';

import { serve } from '../../apps/site/src/index.ts';
import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const site = useSite(archives.fixture);

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

/** Opens a page whose clipboard can be read, with the faults it reports. */
async function open(path: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  await page.goto(site.url + path);
  return { page, faults };
}

test('what has changed in the source of a passage is open for who is led to it, at once or later', async () => {
  const { page } = await open('fr/statements/charter/');
  const change = page.locator('.change').first();
  const id = (await change.getAttribute('id')) ?? '';
  expect(await change.getAttribute('open')).toBeNull();
  await page.locator(`a[href="#${id}"]`).first().click();
  await expect.poll(() => change.getAttribute('open')).toBe('');
  expect(await page.locator('.change[open]').count()).toBe(1);

  const led = await open(`fr/statements/charter/#${id}`);
  await expect.poll(() => led.page.locator('.change[open]').count()).toBe(1);
});

test('who comes to the old address of a passage is led to it, without a word by the way', async () => {
  const { page, faults } = await open('en/statements/old-charter/#p2');
  await page.waitForURL('**/en/statements/charter/#p2');
  expect(await page.locator('#p2').evaluate((passage) => passage.matches(':target'))).toBe(true);
  await page.goto(`${site.url}en/statements/old-charter/`);
  await page.waitForURL('**/en/statements/charter/');
  expect(faults).toEqual([]);
});

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('a note', () => {
  test('shows beside its call, by keyboard too, and gives the focus back', async () => {
    const { page, faults } = await open('fr/statements/charter/');
    const card = page.getByRole('dialog');
    await page.locator('#n2-call').focus();
    await page.keyboard.press('Enter');
    expect(await card.getAttribute('aria-label')).toBe('Note *');
    const text = await card.locator('.note-card-text').textContent();
    expect(text?.trim()).toBe('Aussi sur microfilm.');
    expect(new URL(page.url()).hash).toBe('');
    const call = await page.locator('#n2-call').boundingBox();
    const box = await card.boundingBox();
    const gap = (box?.y ?? 0) - ((call?.y ?? 0) + (call?.height ?? 0));
    expect(Math.abs(gap)).toBeLessThan(40);
    expect(await focused(page)).toBe('page_note');
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    expect(await focused(page)).toBe('n2-call');

    await page.locator('#n2-call').click();
    await card.getByRole('button').click();
    expect(await focused(page)).toBe('n2-call');
    await page.locator('#n2-call').click();
    await page.mouse.click(5, 5);
    expect(await card.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('does not cover the text for who goes on with the keyboard', async () => {
    const { page, faults } = await open('fr/statements/charter/');
    const card = page.getByRole('dialog');
    await page.locator('#n2-call').focus();
    await page.keyboard.press('Enter');
    await card.waitFor();
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    expect(await card.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.body') !== null)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('of the translator is told from one of the author, and leads to its place', async () => {
    const { page } = await open('fr/statements/charter/');
    await page.locator('#tn1-call').click();
    const card = page.getByRole('dialog', { name: 'Note du traducteur a' });
    expect(await card.getAttribute('class')).toContain('of-translator');
    expect(await card.locator('em').textContent()).toBe('papers');
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
    expect(new Set(ids).size).toBe(ids.length);
    await card.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#tn1');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('opens as a link does with a key held, and is not printed', async () => {
    const { page } = await open('fr/statements/charter/');
    const tabs = () => page.context().pages().slice(1);
    // A browser at work now and then loses such a tab, of a page with a link and nothing else too.
    await expect
      .poll(
        async () => {
          await page.locator('#n2-call').click({ modifiers: ['ControlOrMeta'] });
          expect(await page.getByRole('dialog').count()).toBe(0);
          await page.waitForTimeout(500);
          return tabs().map((tab) => tab.url());
        },
        { timeout: 25_000 },
      )
      .toContain(`${site.url}fr/statements/charter/#n2`);
    expect(page.url()).toBe(`${site.url}fr/statements/charter/`);
    await page.locator('#n2-call').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.note-card').isVisible()).toBe(false);
  });

  test.each(['by the stylesheet', 'by the script'])(
    'stays on a narrow screen where it is placed %s, in a page from right to left',
    async (placed) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
      if (placed === 'by the script')
        await page.addInitScript(() => Object.assign(CSS, { supports: () => false }));
      await page.goto(`${site.url}ar/statements/charter/`);
      for (const call of await page.locator('.note-call a').all()) {
        await call.click();
        const at = await call.boundingBox();
        const box = await page.getByRole('dialog').boundingBox();
        if (at === null || box === null) throw new Error('The note is not shown.');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(360);
        const gap = box.y < at.y ? at.y - box.y - box.height : box.y - at.y - at.height;
        expect(Math.abs(gap)).toBeLessThan(40);
        await page.keyboard.press('Escape');
      }
    },
  );

  test('that is shown has nothing that axe objects to, in light and in dark', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await browser.newPage();
    await page.addInitScript({ content: axe });
    await page.goto(`${site.url}fr/statements/charter/#p2`);
    await page.locator('#tn1-call').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate((): Promise<Axe.AxeResults> =>
        (window as unknown as { axe: typeof Axe }).axe.run(document),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});

describe('what can be copied', () => {
  test('the address of a passage, at its link, with the keyboard', async () => {
    const { page, faults } = await open('en/statements/charter/?from=elsewhere');
    expect(await page.locator('.copy-address').count()).toBe(0);
    await page.locator('#p2 > .permalink').focus();
    await page.keyboard.press('Enter');
    await page.locator('#p2 > .copy-address:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied').waitFor();
    expect(await copied(page)).toBe(`${site.url}en/statements/charter/#p2`);
    expect(await page.locator('.copy-address').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test('the citation, and each of its formats as it is', async () => {
    const { page } = await open('en/statements/charter/');
    await page.locator('.citation + .copy').click();
    await page.locator('.citation + .copy').getByText('Copied').waitFor();
    expect(await copied(page)).toContain('“A charter for papers”');
    await page.getByText('BibTeX').click();
    await page.locator('pre + .copy').first().click();
    await expect.poll(() => copied(page)).toContain('@online{charter-en,\n');
  });
});

describe('the language a reader chooses', () => {
  test('is offered on pages in others, and nobody is sent there', async () => {
    const { page, faults } = await open('en/statements/charter/');
    await page.locator('.switcher a[hreflang="fr"]').click();
    await page.waitForURL('**/fr/statements/charter/');
    const offer = page.locator('.language-offer');
    expect(await offer.count()).toBe(0);
    await page.goto(`${site.url}en/letters/`);
    expect(await offer.textContent()).toBe('Continue in Français Close');
    expect(page.url()).toBe(`${site.url}en/letters/`);
    await offer.getByRole('link').click();
    expect(page.url()).toBe(`${site.url}fr/letters/`);

    await page.goto(site.url);
    expect(await offer.getByRole('link').getAttribute('href')).toBe(`${site.url}fr/`);

    await page.goto(`${site.url}en/statements/charter/`);
    await offer.getByRole('button').click();
    expect(await offer.count()).toBe(0);
    await page.goto(`${site.url}en/`);
    expect(await offer.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('reading offline', () => {
  test('what was asked for and opened since can be read, and no longer once it is forgotten', async () => {
    const server = await serve({ dir: site.dir, port: 0 });
    const { url } = server;
    const page = await browser.newPage();
    await page.goto(`${url}fr/statements/charter/`);
    const kept = () => page.evaluate(() => caches.keys());
    expect(await kept()).toEqual([]);
    await page.getByRole('button', { name: 'Conserver pour lire hors connexion' }).click();
    const forget = page.getByRole('button', { name: 'Supprimer les pages conservées' });
    await forget.waitFor();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller !== null) return;
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
    });
    await page.goto(`${url}ar/letters/nidaa/`);
    const title = await page.locator('h1').textContent();

    await server.close();
    await page.goto(`${url}fr/statements/charter/`);
    expect(await page.locator('h1').textContent()).toContain('Une charte des papiers');
    const face = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(await face()).toContain('EB Garamond');
    await page.goto(`${url}ar/letters/nidaa/`);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.goto(`${url}fr/letters/`);
    expect(await page.locator('h1').textContent()).toBe('Vous êtes hors connexion');
    // The list is filled page by page.
    await expect.poll(() => page.locator('#page_kept a').count()).toBe(2);
    // No page in English was ever opened: it is the address that says what its reader reads.
    await page.goto(`${url}en/letters/`);
    expect(await page.locator('h1').textContent()).toBe('You are offline');
    await page.locator('#page_kept a[hreflang="ar"]').click();
    await page.waitForURL('**/ar/letters/nidaa/');

    const again = await serve({ dir: site.dir, port: Number(new URL(url).port) });
    onTestFinished(() => again.close());
    await page.goto(`${url}fr/letters/`);
    expect(await page.locator('h1').textContent()).toBe('Lettres');
    const file = join(site.dir, 'ar/letters/nidaa/index.html');
    renameSync(file, `${file}.away`);
    onTestFinished(() => renameSync(`${file}.away`, file));
    await page.goto(`${url}ar/letters/nidaa/`);
    // What was taken back is not kept any longer.
    await expect.poll(() => page.evaluate(() => caches.match(location.href))).toBeUndefined();
    // However much is read, the pages stay that say what is wrong.
    await page.evaluate(async (root) => {
      const name = (await caches.keys()).find((each) => each.startsWith('kept-pages:'));
      const cache = await caches.open(name ?? '');
      const many = Array.from({ length: 500 }, (_, number) => `${root}fr/${number}/`);
      await Promise.all(many.map((address) => cache.put(address, new Response(''))));
    }, url);
    const has = (path: string) =>
      page.evaluate(async (address) => (await caches.match(address)) !== undefined, url + path);
    await page.goto(`${url}fr/statements/`);
    await expect.poll(() => has('fr/statements/charter/')).toBe(false);
    expect(await has('fr/statements/')).toBe(true);
    expect(await has('en/offline_page/')).toBe(true);
    await forget.click();
    await page.getByRole('button', { name: 'Conserver pour lire hors connexion' }).waitFor();
    expect(await kept()).toEqual([]);
    await page.goto(`${url}fr/nothing/`);
    await page.locator('.offline').waitFor({ state: 'attached' });
    expect(await page.locator('.offline button').count()).toBe(0);
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    expect(await workers()).toBe(0);
  });
});
