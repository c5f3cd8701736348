import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';

import { openReview } from '../../apps/review/src/server/index.ts';
import { useBrowser } from '../support/browser.ts';
import { faultsOn } from './open-desk.ts';

const browser = useBrowser();
const bin = fileURLToPath(new URL('../../packages/cli/src/bin.ts', import.meta.url));
const words = fileURLToPath(new URL('../../packages/content', import.meta.url));

const ORIGINAL = [
  'The ferries stopped on a Sunday morning, before dawn, when the fog was thickest.',
  'Bread costs twice as much. Nobody has said why, nor how long it will cost as much as that.',
  'The crews of the neighbouring islands tied up their boats as well, and asked for the old price.',
  'The company says nothing.',
];
/** The second paragraph begins in the first one, and the last but one is missing. */
const PAGE = [
  'Les bacs se sont arrêtés un dimanche matin, avant l’aube, au plus épais du brouillard. Le pain coûte le double.',
  'Personne n’a dit pourquoi, ni combien de temps il coûtera aussi cher que cela.',
  'La compagnie se tait.',
];

/** The longest that a step may be on its way into the draft, in milliseconds. */
const HALF_A_SECOND = 500;

const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

interface Desk {
  archive: string;
  openingUrl: string;
  align: string;
  texts: () => Record<string, string>;
  ledger: () => { obsolete?: Record<string, string>; segments: Record<string, { state: string }> };
}

/** The tool open on an archive into which a translation was imported whose blocks do not match. */
async function openDesk(): Promise<Desk> {
  const dir = mkdtempSync(join(tmpdir(), 'review-align-'));
  const archive = join(dir, 'archive');
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, ['--conditions=@archive/source', bin, ...args], {
      cwd: dir,
      encoding: 'utf8',
    });
  run('init', 'archive', '--languages', 'en,fr,ar');
  writeFileSync(
    join(dir, 'ferries.txt'),
    `${['Statements', 'The ferries', ...ORIGINAL, 'January 10, 2022'].join('\n\n')}\n`,
  );
  writeFileSync(
    join(dir, 'bacs.txt'),
    `${['Les bacs', ...PAGE, '10 janvier 2022'].join('\n\n')}\n`,
  );
  const into = ['--archive', 'archive', '--language'];
  run('import', 'ferries.txt', '--id', 'ferries', ...into, 'en');
  expect(run('import', 'bacs.txt', '--translation-of', 'ferries', ...into, 'fr')).toContain(
    '/align/ferries/fr',
  );
  const opened = await openReview({ archive, base: words });
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  endings.push(async () => {
    await opened.value.close();
    rmSync(dir, { recursive: true, force: true });
  });
  const read = (path: string): unknown => JSON.parse(readFileSync(join(archive, path), 'utf8'));
  return {
    archive,
    openingUrl: opened.value.openingUrl,
    align: `${opened.value.url}align/ferries/fr`,
    texts: () => read('locales/fr/documents/ferries.json') as Record<string, string>,
    ledger: () => read('ledgers/fr/ferries.json') as ReturnType<Desk['ledger']>,
  };
}

async function openPage(desk: Desk, options: object = {}): Promise<Page> {
  const page = await browser.newPage({
    locale: 'en',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await page.goto(desk.openingUrl);
  await page.goto(desk.align);
  await page.locator('.align-pairs .is-open').waitFor();
  return page;
}

const row = (page: Page, segment: string) => page.locator(`[data-segment=${segment}]`);

test('an import says where the desk is, and the desk is set right by keys alone', async () => {
  const desk = await openDesk();
  const before = desk.texts();
  const page = await openPage(desk);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // What the import was not sure of is found, and the parts of the second paragraph are joined.
  await page.keyboard.press('d');
  expect(await row(page, 'p1').getAttribute('class')).toContain('is-open');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('m');
  const joined = `Le pain coûte le double. ${PAGE[1]}`;
  const text = () => row(page, 'p2').locator('textarea').inputValue();
  await expect.poll(text).toBe(joined);
  // It is cut again where its first sentence ends, moved, and put back.
  await page.keyboard.press('s');
  for (let letter = 0; letter < joined.length; letter++) await page.keyboard.press('ArrowLeft');
  for (const _ of 'Le pain coûte le double.') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('s');
  await expect.poll(text).toBe('Le pain coûte le double.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  // What follows makes way, and its last text is pushed out.
  await page.locator('.align-tray li').getByText('La compagnie se tait.').waitFor();
  await page.keyboard.press('u');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('m');
  await expect.poll(text).toBe(joined);
  // Undone and done again, by both keys.
  await page.keyboard.press('u');
  await page.keyboard.press('r');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(text).toBe(joined);
  expect(desk.texts()).toEqual(before);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => desk.texts()['p2']).toBe(joined);
  expect(desk.texts()).toMatchObject({
    title: 'Les bacs',
    p1: 'Les bacs se sont arrêtés un dimanche matin, avant l’aube, au plus épais du brouillard.',
    p4: 'La compagnie se tait.',
  });
  expect(desk.ledger().segments['p2']?.state).toBe('initial');
  expect(errors).toEqual([]);
});

test('an arrangement that was not saved survives a reload, and follows what an editor changed', async () => {
  const desk = await openDesk();
  const page = await openPage(desk);
  await row(page, 'p4').locator('.align-pair').click();
  await page.keyboard.press('t');
  await page.locator('.align-tray li').waitFor();
  await page.waitForTimeout(HALF_A_SECOND);
  await page.reload();
  await page.locator('.align-tray li').getByText('La compagnie se tait.').waitFor();
  await page.getByText('arrangement not saved').waitFor();
  const path = join(desk.archive, 'locales/fr/documents/ferries.json');
  const texts = { ...desk.texts(), title: 'Les bateaux' };
  writeFileSync(path, `${JSON.stringify(texts, null, 2)}\n`);
  await page.reload();
  await page.getByText('changed elsewhere meanwhile').waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.getByRole('button', { name: /Carry my arrangement over/ }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect
    .poll(() => desk.ledger().obsolete)
    .toEqual({ 'unplaced-1': 'La compagnie se tait.' });
  expect(desk.texts()['title']).toBe('Les bateaux');
  expect(desk.texts()['p4']).toBeUndefined();
});

test('texts are moved with the mouse: exchanged, put between, onto the tray and back', async () => {
  const desk = await openDesk();
  const page = await openPage(desk);
  const { p1, p2, p4 } = desk.texts();
  const text = (segment: string) => row(page, segment).locator('.align-text');
  const handle = (segment: string) => row(page, segment).locator('.align-handle');
  await handle('p1').dragTo(text('p2'));
  await expect.poll(() => text('p1').innerText()).toContain(p2 ?? '');
  await handle('p4').dragTo(page.locator('.align-tray'));
  await page.locator('.align-tray li').waitFor();
  await page.locator('.align-tray .align-handle').dragTo(text('p1'), {
    targetPosition: { x: 40, y: 3 },
  });
  await expect.poll(() => text('p1').innerText()).toContain(p4 ?? '');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => desk.texts()).toMatchObject({ title: 'Les bacs', p1: p4, p2, p3: p1 });
});

test('two windows show one arrangement, and what one saves is no draft in the other', async () => {
  const desk = await openDesk();
  const one = await openPage(desk);
  const other = await one.context().newPage();
  await other.goto(desk.align);
  const text = (page: Page) => row(page, 'p2').locator('.align-text');
  const unsaved = (page: Page) => page.getByText('arrangement not saved');
  await row(one, 'p2').locator('.align-pair').click();
  await row(one, 'p2').getByRole('button', { name: 'Put the text in the tray' }).press('Enter');
  await expect.poll(() => text(other).innerText()).toContain('no text here');
  // The button that was pressed is gone; the passage has the focus.
  await expect
    .poll(() =>
      row(one, 'p2')
        .locator('.align-pair')
        .evaluate((each) => each.matches(':focus')),
    )
    .toBe(true);
  await other.bringToFront();
  await other.keyboard.press('Control+Enter');
  await expect.poll(() => desk.texts()).not.toHaveProperty('p2');
  await expect.poll(() => unsaved(one).count()).toBe(0);
  await expect.poll(() => unsaved(other).count()).toBe(0);
});

test('nothing on the desk is wider than a phone or objected to by axe, in light and dark', async () => {
  const desk = await openDesk();
  const faults: string[] = [];
  for (const locale of ['en', 'ar'])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage(desk, {
        locale,
        colorScheme,
        viewport: { width: 360, height: 800 },
      });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('t');
      await page.locator('.align-tray li').waitFor();
      faults.push(...(await faultsOn(page)).map((fault) => `${locale} ${colorScheme}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      await page.keyboard.press('u');
    }
  expect(faults).toEqual([]);
});

test('the editor leads to the desk, and the desk back', async () => {
  const desk = await openDesk();
  const page = await openPage(desk);
  await page.getByRole('link', { name: 'To the editor' }).click();
  await page.getByRole('link', { name: 'Align' }).click();
  await page.locator('.align-pairs .is-open').waitFor();
  expect(new URL(page.url()).pathname).toBe('/align/ferries/fr');
});
