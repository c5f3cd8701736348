import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { ArchiveCopy } from './copy-archive.ts';
import { faultsOn, openCopy } from './open-desk.ts';

const browser = useBrowser();
/** More than are drawn at a time. */
const LETTERS = 120;

/** The overview of the starter archive with many letters more. */
async function openLetters(options: object = {}, copy = ArchiveCopy.ofStarter()): Promise<Page> {
  for (let n = 1; n <= LETTERS; n += 1) {
    const id = `letter-${n}`;
    copy.write(`documents/${id}.json`, {
      id,
      collection: 'handbook',
      originalLanguage: 'en',
      issued: '2026-10-05',
      issuer: 'archive-editors',
      title: 'title',
      body: [{ type: 'paragraph', id: 'p1' }],
    });
    copy.write(`locales/en/documents/${id}.json`, { title: `Letter ${n}`, p1: 'Dear reader.' });
  }
  copy.write('locales/fr/documents/letter-77.json', { title: 'La lettre de l’été' });
  copy.commit('Begin');
  const { openingUrl } = await openCopy(copy);
  const page = await browser.newPage({
    locale: 'en',
    viewport: { width: 1000, height: 700 },
    ...options,
  });
  await page.goto(openingUrl);
  await page.getByRole('rowheader').nth(3).waitFor();
  return page;
}

const french = (page: Page) => page.getByRole('columnheader', { name: 'Français' });
const cell = (page: Page, letter: number) =>
  page.locator(`a[href="/documents/letter-${letter}/fr"]`);
const shown = (page: Page) => page.getByText('Documents shown:').innerText();

/** Scrolls down until the row of a letter is in sight. */
async function scrollTo(page: Page, letter: number): Promise<void> {
  await page.mouse.move(150, 600);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return cell(page, letter).count();
    })
    .toBe(1);
  await cell(page, letter).scrollIntoViewIfNeeded();
}

test.each(['en', 'ar'])(
  'the names of the languages stay above their cells, also sideways: %s',
  async (locale) => {
    const page = await openLetters({ viewport: { width: 360, height: 700 }, locale });
    await scrollTo(page, 70);
    const [head, below] = [french(page), cell(page, 70)];
    await below.evaluate((link) => {
      link.scrollIntoView({ inline: 'center', block: 'center' });
    });
    const middle = async (of: typeof head): Promise<number> => {
      const box = await of.boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    await expect
      .poll(async () => Math.abs((await middle(head)) - (await middle(below.locator('..')))))
      .toBeLessThan(2);
    expect((await head.boundingBox())?.y).toBeLessThan(20);
    // So does the document's own, however far to the side its cells are.
    const name = await page.getByRole('rowheader', { name: /^Letter 70 / }).boundingBox();
    expect(name?.x).toBeGreaterThanOrEqual(0);
    expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await faultsOn(page)).toEqual([]);
  },
);

test('whoever comes back from a document is at its row, with the focus on the same cell', async () => {
  const page = await openLetters();
  await scrollTo(page, 70);
  await cell(page, 70).press('Enter');
  await page.getByRole('textbox', { name: 'title, French' }).waitFor();
  await page.goBack();
  await expect.poll(() => cell(page, 70).evaluate((link) => link.matches(':focus'))).toBe(true);
  const box = await cell(page, 70).boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(700);
});

test('a document is found by a part of its title in any language, without its accents', async () => {
  const page = await openLetters();
  const title = page.getByRole('searchbox', { name: 'Title' });
  await title.fill('ETE');
  await expect.poll(() => shown(page)).toMatch(/^Documents shown: 1 of/);
  await page.getByRole('rowheader', { name: /^Letter 77 / }).waitFor();
  await title.fill('letter-11');
  await expect.poll(() => shown(page)).toMatch(/^Documents shown: 11 of/);
  await title.fill('nothing is called so');
  await expect.poll(() => shown(page)).toMatch(/^Documents shown: 0 of/);
});

test('what was filtered and worked on in another archive does not stand in the way', async () => {
  const page = await openLetters();
  await page.evaluate(() => {
    localStorage.setItem('review-filters', '{"collection":"elsewhere","language":"tlh"}');
    localStorage.setItem('review-at', '"/documents/elsewhere/tlh#p1"');
  });
  await page.reload();
  await expect.poll(() => shown(page)).toMatch(/^Documents shown: (\d+) of \1\b/);
  expect(await page.getByRole('link', { name: 'Go on where you were' }).count()).toBe(0);
});

test('a document with a faulty file is named, and so is the file', async () => {
  const copy = ArchiveCopy.ofStarter();
  const page = await openLetters({}, copy);
  copy.write('locales/fr/documents/letter-3.json', ['no texts']);
  await page.reload();
  await page.getByText('Not shown, because a file is faulty: letter-3').waitFor();
  await page.goto(new URL('/documents/letter-3/es', page.url()).href);
  const told = await page.getByRole('alert').innerText();
  expect(told).toContain('locales/fr/documents/letter-3.json:1');
});

test.each([
  ['en', 'spring 2026', '5 October 2026'],
  ['fr', 'printemps 2026', '5 octobre 2026'],
])('dates are in words, as readers have them: %s', async (locale, season, day) => {
  const page = await openLetters({ locale });
  const dated = (text: string) =>
    page.getByRole('rowheader').filter({ hasText: new RegExp(text.replaceAll(' ', '\\s'), 'i') });
  expect(await dated(season).count()).toBe(1);
  expect(await dated(day).count()).toBeGreaterThan(10);
});

test('a title has the room that the languages leave, and a word longer than that stays in it', async () => {
  const copy = ArchiveCopy.ofStarter();
  copy.write('locales/fr/documents/letter-1.json', {
    title: 'anticonstitutionnellement'.repeat(4),
  });
  const page = await openLetters({ locale: 'fr', viewport: { width: 1280, height: 800 } }, copy);
  const {
    name,
    wide,
    cell: first,
  } = await page
    .getByRole('rowheader', { name: /^anticonstitutionnellement/ })
    .evaluate((header) => ({
      name: header.getBoundingClientRect().width,
      wide: header.scrollWidth - header.clientWidth,
      cell: header.nextElementSibling?.getBoundingClientRect().width ?? 0,
    }));
  expect(wide).toBe(0);
  expect(name).toBeGreaterThan(2 * first);
});

test('titles with numbers are sorted by them', async () => {
  const page = await openLetters();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By title');
  await page.getByRole('searchbox', { name: 'Title' }).fill('letter ');
  const titles = page.getByRole('rowheader').locator('bdi');
  await expect
    .poll(async () =>
      (await titles.allInnerTexts()).filter((title) => /^Letter \d/.test(title)).slice(0, 3),
    )
    .toEqual(['Letter 1', 'Letter 2', 'Letter 3']);
});
