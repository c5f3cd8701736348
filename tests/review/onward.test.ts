import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { ArchiveCopy } from './copy-archive.ts';
import { openCopy } from './open-desk.ts';

const browser = useBrowser();
const NOTES = { 'z-first': 'The first', 'z-second': 'The second', 'z-third': 'The third' };

/** The tool on an archive that ends with three short notes, two of them translated into French. */
async function openNotes(): Promise<{ page: Page; url: string; copy: ArchiveCopy }> {
  const copy = ArchiveCopy.ofStarter();
  for (const [id, title] of Object.entries(NOTES)) {
    copy.write(`documents/${id}.json`, {
      id,
      collection: 'handbook',
      originalLanguage: 'en',
      issued: '2026-10-05',
      title: 'title',
      body: [],
    });
    copy.write(`locales/en/documents/${id}.json`, { title });
  }
  for (const id of ['z-second', 'z-third'])
    copy.write(`locales/fr/documents/${id}.json`, { title: `Titre ${id}` });
  copy.sync('Rosa');
  copy.commit('Begin');
  const { openingUrl, url } = await openCopy(copy);
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(openingUrl);
  return { page, url, copy };
}

test('who has translated a document is led to the next one in the same language', async () => {
  const { page, url, copy } = await openNotes();
  await page.goto(`${url}documents/z-first/ru`);
  const text = page.getByRole('textbox', { name: 'title, Russian' });
  const onward = page.getByRole('link', { name: /^What next: “.+”, Russian$/ });
  await text.waitFor();
  expect(await onward.count()).toBe(0);
  await text.fill('Первая');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => copy.texts('ru', 'z-first')['title']).toBe('Первая');
  await onward.waitFor();
  await page.keyboard.press('Alt+n');
  // Which one it is, is known for good when all documents have been counted.
  await page.waitForURL(/documents\/(?!z-first)[^/]+\/ru/);
  await page.getByRole('textbox', { name: /, Russian$/ }).waitFor();
});

test('who has reviewed a document is led to the next one to review', async () => {
  const { page, url } = await openNotes();
  await page.goto(`${url}documents/z-second/fr`);
  await page.getByRole('textbox', { name: 'title, French' }).waitFor();
  const onward = page.getByRole('link', { name: 'To review next: “The third”, French' });
  expect(await onward.count()).toBe(0);
  await page.getByRole('button', { name: 'Approve' }).click();
  await onward.click();
  await page.waitForURL(/z-third\/fr/);
});

test('what to do next is told of every language, when the overview shows it alone', async () => {
  const { page } = await openNotes();
  for (const language of ['Русский', 'العربية', 'Italiano', 'Español']) {
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption(language);
    const next = page.getByRole('link', { name: /^What next/ });
    await expect.poll(() => next.count()).toBe(1);
  }
});
