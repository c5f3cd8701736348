import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import type { LetterDesk } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();

async function openAt(desk: LetterDesk, segment: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.letter('fr')}#${segment}`);
  await page.getByRole('textbox', { name: `${segment}, French` }).waitFor();
  return page;
}

/** What has the focus, by its label or its text. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return 'nothing';
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
  });

test('a decision that takes its button away leaves the focus with the text', async () => {
  const desk = await letter.open();
  const page = await openAt(desk, 'p3');
  await page.getByRole('button', { name: 'Still valid' }).press('Enter');
  await expect.poll(() => page.getByRole('button', { name: 'Still valid' }).count()).toBe(0);
  await expect.poll(() => focused(page)).toBe('p3, French');

  await page.goto(`${desk.letter('fr')}#p5`);
  await page.reload();
  const refuse = page.getByRole('button', { name: 'A new translation is needed all the same' });
  await refuse.press('Enter');
  await expect.poll(() => refuse.count()).toBe(0);
  await expect.poll(() => focused(page)).toBe('p5, French');
});

test('a preview that is closed leaves the focus with what opens it', async () => {
  const desk = await letter.open();
  const page = await openAt(desk, 'title');
  await page.getByRole('button', { name: 'Close the preview' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('Preview');
});

test('a passage that was changed elsewhere is gone to, and does not hold back the one that was saved', async () => {
  const desk = await letter.open();
  const page = await openAt(desk, 'p1');
  await page.getByRole('textbox', { name: 'p1, French' }).fill('Le mien.');
  await page.keyboard.press('Alt+ArrowUp');
  await page.getByRole('textbox', { name: 'title, French' }).fill('Une lettre');
  desk.copy.edit('fr', 'a-letter', { p1: 'Le leur.' });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'p1, French' }).waitFor();
  expect(desk.copy.texts('fr', 'a-letter')).toMatchObject({ title: 'Une lettre', p1: 'Le leur.' });
  // The title can be approved, whatever is still to be chosen below it.
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+a');
  await expect.poll(() => desk.copy.record('fr', 'a-letter', 'title')['state']).toBe('reviewed');

  const choice = page.getByRole('group', { name: /changed elsewhere meanwhile/ });
  await choice.getByRole('button', { name: 'Yours:' }).press('Enter');
  await expect.poll(() => choice.count()).toBe(0);
  await expect.poll(() => focused(page)).toContain('Le mien.');
});

test('with the arrow keys any language is reached, in the editor and in the search', async () => {
  const desk = await letter.open();
  const page = await openAt(desk, 'p1');
  const isFocused = (name: string) =>
    page.getByRole('combobox', { name, exact: true }).evaluate((each) => each.matches(':focus'));
  const first = await page.getByRole('combobox', { name: 'Translation' }).inputValue();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
    const before = page.url();
    await page.getByRole('combobox', { name: 'Translation' }).press(key);
    await expect.poll(() => page.url()).not.toBe(before);
    await expect.poll(() => isFocused('Translation')).toBe(true);
  }
  expect(await page.getByRole('combobox', { name: 'Translation' }).inputValue()).toBe(first);
  await page.getByRole('link', { name: 'Find and replace' }).press('Enter');
  await page.getByRole('combobox', { name: 'Language', exact: true }).press('ArrowDown');
  await expect.poll(() => page.url()).not.toMatch(/find\/fr/);
  await expect.poll(() => isFocused('Language')).toBe(true);
});
