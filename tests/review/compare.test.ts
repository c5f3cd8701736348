import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { openReview } from '../../apps/review/src/server/index.ts';
import { useBrowser } from '../support/browser.ts';
import { ArchiveCopy } from './copy-archive.ts';
import { faultsOn } from './open-desk.ts';

const browser = useBrowser();

/** A branch on which two French texts, an Arabic one, an original and names were changed. */
function withBranch(): ArchiveCopy {
  const copy = ArchiveCopy.ofStarter();
  copy.commit('Begin');
  copy.git('checkout', '--quiet', '-b', 'work');
  copy.edit('fr', 'how-we-cite', {
    title: 'Comment citer nos textes',
    p5: 'Les omissions  se marquent par […].',
  });
  copy.edit('ar', 'how-we-date', { title: 'كيف نؤرّخ النصوص' });
  copy.edit('es', 'call-for-translators', { title: 'Se buscan traductores y traductoras' });
  copy.write('locales/fr/archive.json', { ...names(copy), name: 'Les archives' });
  copy.sync('Rosa');
  copy.git('add', '--all');
  copy.git('commit', '--quiet', '--message=Work');
  return copy;
}

const names = (copy: ArchiveCopy): object => copy.json('locales/fr/archive.json') as object;

let original: ArchiveCopy | undefined;
const endings: (() => Promise<void>)[] = [];
beforeAll(() => {
  original = withBranch();
});
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});
afterAll(() => original?.remove());

interface BranchDesk {
  copy: ArchiveCopy;
  openingUrl: string;
  url: string;
}

async function openBranch(compareWith?: string): Promise<BranchDesk> {
  if (original === undefined) throw new Error('The branch is opened inside tests only.');
  const copy = original.again();
  const opened = await openReview({ archive: copy.archive, compareWith });
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  const { openingUrl, url, close } = opened.value;
  endings.push(async () => {
    await close();
    copy.remove();
  });
  return { copy, openingUrl, url };
}

/** Opens the view on a part of the branch. */
async function openPart(page: Page, url: string, name: string | RegExp): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name }).first().click();
  await page.locator('.segment.is-open').waitFor();
}

const openId = (page: Page) => page.locator('.segment.is-open code').innerText();
const progress = (page: Page) => page.locator('.changes > .count').first().innerText();

test('a branch is reviewed by keyboard alone, and the outcome is copied', async () => {
  const desk = await openBranch('main');
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { keyboard } = page;
  await page.goto(desk.openingUrl);
  expect(new URL(page.url()).pathname).toBe('/changes');
  await page.locator('.segment.is-open').waitFor();
  await expect.poll(() => progress(page)).toMatch(/^Looked at: 1 of \d+$/);
  const total = Number(/of (\d+)/.exec(await progress(page))?.[1]);

  // On, text by text, until the French title.
  const heading = page.locator('.changed-part h2');
  for (let stop = 0; stop < total; stop += 1) {
    if (/Comment citer.*French/s.test(await heading.innerText())) break;
    const before = await progress(page);
    await keyboard.press('Alt+ArrowDown');
    await expect.poll(() => progress(page)).not.toBe(before);
  }
  expect(await openId(page)).toBe('title');
  const open = page.locator('.segment.is-open');
  await expect.poll(() => open.locator('ins').count()).toBeGreaterThan(0);
  await keyboard.press('Alt+a');
  await open.getByText('approved by you').waitFor();
  expect(desk.copy.record('fr', 'how-we-cite', 'title')).toMatchObject({
    state: 'reviewed',
    by: 'Ada',
  });

  await keyboard.press('Alt+ArrowDown');
  await expect.poll(() => openId(page)).toBe('p5');
  await open.getByText('space', { exact: false }).first().waitFor();
  await keyboard.press('Alt+b');
  await keyboard.type('One space is enough.');
  await keyboard.press('Alt+b');
  await open.getByText('sent back by you').waitFor();
  expect(desk.copy.record('fr', 'how-we-cite', 'p5')).toMatchObject({
    state: 'initial',
    comments: [{ by: 'Ada', text: 'One space is enough.' }],
  });
  await keyboard.press('Alt+ArrowUp');
  await expect.poll(() => openId(page)).toBe('title');

  const copyButton = page.getByRole('button', { name: 'Copy as a comment' });
  await copyButton.focus();
  await keyboard.press('Enter');
  await page.getByText('The comment has been copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('- **Approved**: title');
  expect(copied).toMatch(/- \*\*Sent back\*\* p5: .*\n {2}- Comment by Ada: One space is enough\./);
  expect(await page.getByRole('textbox', { name: 'The comment' }).inputValue()).toBe(copied);

  // What was looked at and decided is still known after a reload.
  const seen = await progress(page);
  await page.reload();
  await expect.poll(() => progress(page)).toBe(seen);

  await openPart(page, `${desk.url}changes`, 'Comment citer nos textes');
  await keyboard.press('Alt+ArrowDown');
  await expect.poll(() => openId(page)).toBe('p5');
  await keyboard.press('Alt+e');
  await page.getByRole('textbox', { name: 'p5, French' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/documents/how-we-cite/fr');
  expect(errors).toEqual([]);
});

test('an original and names are to be read; what is said to hold is no longer outdated', async () => {
  const desk = await openBranch('main');
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await openPart(page, `${desk.url}changes`, 'Se buscan traductores y traductoras');
  await page.getByText('There is nothing to decide here').waitFor();
  await page.getByRole('button', { name: 'Names: archive' }).click();
  await page.getByRole('heading', { name: 'archive' }).waitFor();
  await page.getByText('There is nothing to decide here').waitFor();
  await page.locator('.segment.is-open ins').first().waitFor();

  // The original's new title left its translations outdated.
  const french = page.locator('tbody', { has: page.getByRole('rowheader', { name: 'French' }) });
  await french.getByRole('button').first().click();
  const open = page.locator('.segment.is-open');
  await open.getByText('translated, outdated (was: translated)').waitFor();
  await page.keyboard.press('Alt+v');
  await open.getByText('still valid, you said').waitFor();
  await expect.poll(() => open.getByText(/outdated/).count()).toBe(0);
});

test('the overview leads to the branch; without one, it is said how to get there', async () => {
  const desk = await openBranch('main');
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(desk.url);
  await page.getByRole('link', { name: 'Changes against main' }).click();
  await page.locator('.segment.is-open').waitFor();
  const other = await openBranch();
  await page.goto(other.openingUrl);
  await page.goto(`${other.url}changes`);
  expect(await page.locator('.changes code').innerText()).toBe('archive review --base main');
});

test('the view is usable at 360 pixels, from right to left, in light and dark', async () => {
  const desk = await openBranch('main');
  const faults: string[] = [];
  for (const locale of ['en', 'ar']) {
    const page = await browser.newPage({ locale, viewport: { width: 360, height: 800 } });
    await page.goto(desk.openingUrl);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.reload();
      await page.locator('.segment.is-open').waitFor();
      faults.push(...(await faultsOn(page)).map((fault) => `${locale} ${colorScheme}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    }
  }
  expect(faults).toEqual([]);
});
