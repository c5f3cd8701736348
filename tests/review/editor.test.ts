import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import { openDesk } from './open-desk.ts';

const browser = useBrowser();
const letter = useLetter();

test('a click on a block of the preview opens its passage, and the two scroll together', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 700 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}documents/how-we-cite/fr`);
  const preview = page.getByRole('region', { name: 'Preview' });
  // The preview leads while the person is at it.
  await preview.hover();
  await page.mouse.wheel(0, 1);
  await preview.locator('#p5').click();
  await page.getByRole('textbox', { name: 'p5, French' }).waitFor();
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  const before = await preview.evaluate((frame) => frame.scrollTop);
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, -8000);
  await expect.poll(() => preview.evaluate((frame) => frame.scrollTop)).toBeLessThan(before);
  expect(errors).toEqual([]);
});

test('a key that another command has is not taken, and it is said', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.getByRole('button', { name: 'Keys' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Alt+m' }).press('Enter');
  await page.keyboard.press('Alt+o');
  await dialog.getByText('Nothing was changed: Alt+o').waitFor();
  await dialog.getByRole('button', { name: 'Alt+m' }).press('Enter');
  await page.keyboard.press('Alt+u');
  await dialog.getByRole('button', { name: 'Alt+u' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);
});

test('a finding is repaired with its button, a term put in from the glossary, a comment left', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}documents/kazakhstan-january-2022/fr`);
  const open = page.locator('.segment.is-open');
  const area = open.getByRole('textbox').first();
  await area.fill('Le  Kazakhstan');
  await open.getByRole('button', { name: 'Repair' }).first().click();
  await expect.poll(() => area.inputValue()).toBe('Le Kazakhstan');
  await area.fill('');
  await open.getByRole('button', { name: 'Kazakhstan', exact: true }).click();
  await open.getByRole('list', { name: /Terms/ }).getByRole('button').first().click();
  await expect.poll(() => area.inputValue()).toBe('Kazakhstan');
  await open.getByText('Comments', { exact: true }).click();
  await open.getByRole('textbox', { name: 'Comment' }).fill('Is the year missing?');
  await open.getByRole('button', { name: 'Comment', exact: true }).click();
  await open.getByText('Is the year missing?').first().waitFor();
  expect(desk.text('fr', 'kazakhstan-january-2022', 'title')).toBe('Kazakhstan');
});

test('a reload, another language and the next visit lead to the passage that was open', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 700 } });
  const p5 = (language: string) => page.getByRole('textbox', { name: `p5, ${language}` });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}documents/how-we-cite/fr`);
  await page.locator('[data-segment=p5]').getByRole('button').click();
  await page.waitForURL(/#p5$/);
  await page.reload();
  await p5('French').waitFor();
  await page.getByRole('combobox', { name: 'Translation' }).selectOption('es');
  await p5('Spanish').waitFor();
  await page.goto(desk.url);
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect.poll(() => p5('Spanish').count()).toBe(1);
});

test('what is put in the place of a typed text gives it back when it is undone', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 700 } });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.letter('fr')}#p2`);
  const area = page.getByRole('textbox', { name: 'p2, French' });
  await area.pressSequentially('Une heure de travail');
  await page.getByRole('button', { name: /^100%/ }).waitFor();
  for (const put of ['Alt+c', 'Alt+1']) {
    await page.keyboard.press(put);
    await expect.poll(() => area.inputValue()).not.toBe('Une heure de travail');
    await page.keyboard.press('Control+z');
    await expect.poll(() => area.inputValue()).toBe('Une heure de travail');
  }
  await area.press('End');
  await page.getByRole('toolbar').getByRole('button', { name: '«' }).click();
  await expect.poll(() => area.inputValue()).toBe('Une heure de travail«');
  await page.keyboard.press('Control+z');
  await expect.poll(() => area.inputValue()).toBe('Une heure de travail');
});

test('the heading of the page shows a title as readers see it, without its signs', async () => {
  const desk = await openDesk({});
  desk.copy.edit('fr', 'how-we-cite', { title: 'Comment *citer*' });
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 700 } });
  await page.goto(desk.openingUrl);
  for (const view of ['documents', 'align']) {
    await page.goto(`${desk.url}${view}/how-we-cite/fr`);
    await page.getByRole('heading', { name: 'Comment citer', exact: true }).first().waitFor();
  }
  await expect.poll(() => page.title()).toContain('Align');
});
