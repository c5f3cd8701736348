import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { faultsOn, openDesk } from './open-desk.ts';

const browser = useBrowser();

test('words are found, chosen one by one, replaced and put back', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(desk.openingUrl);
  await page.getByRole('link', { name: 'Find and replace' }).click();
  await page.goto(`${desk.url}find/fr`);
  await page.getByLabel('Where').selectOption({ index: 1 });
  await page.getByLabel('Where').selectOption('');
  await page.getByLabel('Find', { exact: true }).fill('citer');
  await page.getByLabel('Replace with').fill('mentionner');
  const place = page.locator('[data-namespace="documents/how-we-cite"]');
  const title = place.locator('[data-segment=title] .chooses');
  await title.waitFor();
  await expect.poll(() => title.isChecked()).toBe(true);
  expect(await place.locator('[data-segment=title] ins').innerText()).toBe('mentionner');
  expect(desk.text('fr', 'how-we-cite', 'title')).toBe('Comment citer');
  await place.getByRole('button', { name: 'Source' }).click();
  await place.locator('[data-segment=title] .found-source').waitFor();
  // None of any document, and then one hit alone.
  for (const all of await page.locator('.found-head > input').all()) {
    await all.check();
    await all.uncheck();
  }
  const replaces = page.getByRole('button', { name: /^Replace the chosen/ });
  expect(await replaces.isDisabled()).toBe(true);
  await title.check();
  await page.getByRole('button', { name: 'Replace the chosen (1)' }).click();
  await page.getByText('Replaced: 1; documents: 1.').waitFor();
  expect(desk.text('fr', 'how-we-cite', 'title')).toBe('Comment mentionner');
  expect(desk.git('diff', '--name-only').split('\n')).toEqual([
    'ledgers/fr/how-we-cite.json',
    'locales/fr/documents/how-we-cite.json',
  ]);
  // The step outlives the page.
  await page.reload();
  await page.getByText('Replaced lately: 1').click();
  await page.locator('.steps').getByRole('button').click();
  await page.getByText(/^Undone\./).waitFor();
  expect(desk.text('fr', 'how-we-cite', 'title')).toBe('Comment citer');
  expect(desk.git('status', '--porcelain')).toBe('');
  expect(errors).toEqual([]);
});

test('the keyboard alone is enough', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}find/fr`);
  await page.getByLabel('Find', { exact: true }).focus();
  await page.keyboard.type('Comment citer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Comment nommer');
  await page.keyboard.press('Enter');
  const hit = page.locator('.hit');
  await expect.poll(() => hit.allInnerTexts()).toEqual(['Comment citernommer']);
  await page.keyboard.press('Alt+ArrowDown');
  const box = hit.locator('.chooses');
  const focused = (): Promise<boolean> =>
    box.evaluate((element) => element === document.activeElement);
  await expect.poll(focused).toBe(true);
  await page.keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(false);
  await page.keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(true);
  const replaces = page.getByRole('button', { name: 'Replace the chosen (1)' });
  await expect.poll(() => replaces.isEnabled()).toBe(true);
  await replaces.focus();
  await page.keyboard.press('Enter');
  await page.locator('.outcome').waitFor();
  expect(desk.text('fr', 'how-we-cite', 'title')).toBe('Comment nommer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/^Undone\./).waitFor();
  expect(desk.text('fr', 'how-we-cite', 'title')).toBe('Comment citer');
});

test('a hit leads to its passage, open in the editor', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}find/fr?find=omission`);
  const place = page.locator('[data-namespace="documents/how-we-cite"]');
  await place.getByRole('link', { name: 'p5', exact: true }).click();
  await page.getByRole('textbox', { name: 'p5, French' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#p5');
});

test('axe objects to nothing, in light and dark, and it is no wider than a phone', async () => {
  const desk = await openDesk({});
  const faults: string[] = [];
  for (const locale of ['en', 'ar']) {
    const page = await browser.newPage({ locale, viewport: { width: 360, height: 800 } });
    await page.goto(desk.openingUrl);
    for (const [colorScheme, path] of [
      ['light', 'find/fr?find=note&with=remarque'],
      ['dark', 'find/ar?find=%D9%85%D9%86&with=%D8%B9%D9%86'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(desk.url + path);
      await page.locator('.hit').first().waitFor();
      faults.push(...(await faultsOn(page)).map((fault) => `${locale} ${path}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    }
    await page.close();
  }
  expect(faults).toEqual([]);
});
