import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { Desk } from '../../packages/cli/src/testing/run-archive.ts';
import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();

test('a translator fills gaps, mends a finding, sees the page change, saves and submits', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto(desk.openingUrl);
  const row = page.getByRole('row', { name: /A letter to translators/ });
  await row.getByRole('link', { name: /^French: 5 of 7/ }).click();
  await page.getByRole('heading', { name: 'Une lettre aux traducteurs', level: 1 }).waitFor();

  // The next one without a translation, which the memory knows.
  await page.keyboard.press('Alt+m');
  const p2 = page.getByRole('textbox', { name: 'p2, French' });
  await p2.waitFor();
  expect(await p2.inputValue()).toBe('');
  await page.getByRole('button', { name: /^100%/ }).click();
  const known = desk.copy.texts('fr', 'call-for-translators')['p4'] ?? '';
  expect(await p2.inputValue()).toBe(known);
  await page.getByRole('region', { name: 'Preview' }).getByText(known).waitFor();
  await page.getByRole('button', { name: 'Save and next' }).click();
  await expect.poll(() => desk.copy.texts('fr', 'a-letter')['p2']).toBe(known);

  // The other one, with a slip that is found and mended.
  await page.getByRole('textbox', { name: 'p3, French' }).waitFor();
  await page.keyboard.press('Alt+m');
  const p4 = page.getByRole('textbox', { name: 'p4, French' });
  await p4.fill('Une traduction est relue  à côté de son original par une deuxième personne.');
  const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
  await expect.poll(() => findings.allInnerTexts()).toEqual([expect.stringMatching(/spaces/)]);
  await p4.fill('Une traduction est relue à côté de son original par une deuxième personne.');
  await expect.poll(() => findings.allInnerTexts()).toEqual([]);
  await page.getByRole('region', { name: 'Preview' }).getByText('est relue à côté').waitFor();
  expect(desk.copy.texts('fr', 'a-letter')['p4']).toBeUndefined();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => desk.copy.texts('fr', 'a-letter')['p4']).toMatch(/^Une traduction est/);

  await page.getByRole('button', { name: 'Submit' }).click();
  const dialog = page.getByRole('dialog', { name: 'Submit' });
  await expect
    .poll(() => dialog.getByRole('textbox', { name: 'What it is' }).inputValue())
    .toBe('Translate a-letter into French');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.getByText('Your work has been handed in.').waitFor();
  await dialog.getByText('translate/fr/a-letter').waitFor();
  expect(errors).toEqual([]);

  // What arrived is whole, and in order.
  const shell = new Desk();
  try {
    execFileSync('git', [
      'clone',
      '--quiet',
      '--branch=translate/fr/a-letter',
      desk.copy.remote,
      join(shell.dir, 'clone'),
    ]);
    expect(shell.json('clone/locales/fr/documents/a-letter.json')).toMatchObject({ p2: known });
    expect(shell.json('clone/ledgers/fr/a-letter.json')).toMatchObject({
      segments: { p2: { state: 'translated', by: 'Ada' }, p4: { state: 'translated', by: 'Ada' } },
    });
    const { code, out } = shell.runIn('clone', 'check');
    expect(out).toMatch(/no errors/);
    expect(code).toBe(0);
  } finally {
    shell.remove();
  }
});

test('a translator takes at once, as drafts, what was translated before word for word', async () => {
  const desk = await letter.open();
  const known = desk.copy.texts('fr', 'call-for-translators')['p4'] ?? '';
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(desk.letter('fr'));
  const fill = page.getByRole('button', { name: 'Fill in what was translated before' });
  await fill.press('Enter');
  await page.getByText('Drafts filled in: 1.').waitFor();
  expect(await fill.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByText('draft, not saved').waitFor();
  expect(desk.copy.texts('fr', 'a-letter')['p2']).toBeUndefined();
  await page.keyboard.press('Alt+m');
  await page.getByRole('textbox', { name: 'p4, French' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => desk.copy.texts('fr', 'a-letter')['p2']).toBe(known);
  expect(desk.copy.texts('fr', 'a-letter')['p4']).toBeUndefined();
});
