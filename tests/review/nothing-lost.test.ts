import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { startOnProfile, useBrowser } from '../support/browser.ts';
import type { ProfileBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import type { LetterDesk } from './letter.ts';
import { faultsOn } from './open-desk.ts';

const browser = useBrowser();
const letter = useLetter();
/** The longest that what was typed may be on its way into the draft, in milliseconds. */
const HALF_A_SECOND = 500;

const p1 = (page: Page) => page.getByRole('textbox', { name: 'p1, French' });
const inFile = (desk: LetterDesk) => desk.copy.texts('fr', 'a-letter')['p1'];

/** Opens the first paragraph of the French letter. */
async function openParagraph(page: Page, desk: LetterDesk): Promise<void> {
  await page.goto(desk.letter('fr'));
  await page.getByRole('textbox', { name: 'title, French' }).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await p1(page).waitFor();
}

test('what was typed half a second ago survives a crash of the browser', async () => {
  const desk = await letter.open();
  const profile = mkdtempSync(join(tmpdir(), 'review-profile-'));
  const started: ProfileBrowser[] = [];
  try {
    const first = await startOnProfile(profile);
    started.push(first);
    const page = await first.newPage();
    await page.goto(desk.openingUrl);
    await openParagraph(page, desk);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Les archives grandissent.');
    await page.waitForTimeout(HALF_A_SECOND);
    await first.kill();

    const second = await startOnProfile(profile);
    started.push(second);
    const again = await second.newPage();
    await again.goto(desk.openingUrl);
    await openParagraph(again, desk);
    await expect.poll(() => p1(again).inputValue()).toBe('Les archives grandissent.');
    await again.getByText('draft, not saved').waitFor();
    expect(inFile(desk)).toBe('Les archives grandissent par le travail de qui traduit.');
    await again.keyboard.press('Control+Enter');
    await expect.poll(() => inFile(desk)).toBe('Les archives grandissent.');
    await expect.poll(() => again.getByText('draft, not saved').count()).toBe(0);
  } finally {
    await Promise.all(started.map((each) => each.kill()));
    rmSync(profile, { recursive: true, force: true });
  }
});

test.each([
  { whose: 'Yours:', kept: 'Le mien.' },
  { whose: 'The other:', kept: 'Le leur.' },
])('two windows with two texts of one passage: “$whose” is kept', async ({ whose, kept }) => {
  const desk = await letter.open();
  const mine = await browser.newPage({ locale: 'en' });
  await mine.goto(desk.openingUrl);
  await openParagraph(mine, desk);
  // Another person's browser, with drafts of its own.
  const theirs = await browser.newPage({ locale: 'en' });
  await theirs.goto(desk.openingUrl);
  await openParagraph(theirs, desk);

  await p1(theirs).fill('Le leur.');
  await theirs.keyboard.press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Le leur.');
  await p1(mine).fill('Le mien.');
  await mine.keyboard.press('Control+Enter');
  const choice = mine.getByRole('group', { name: /changed elsewhere meanwhile/ });
  await choice.waitFor();
  expect(inFile(desk)).toBe('Le leur.');
  expect(await choice.getByRole('button').allInnerTexts()).toEqual([
    expect.stringMatching(/Le mien\./),
    expect.stringMatching(/Le leur\./),
  ]);

  await choice.getByRole('button', { name: whose }).click();
  await expect.poll(() => choice.count()).toBe(0);
  expect(await p1(mine).inputValue()).toBe(kept);
  await p1(mine).focus();
  await mine.keyboard.press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe(kept);
  await expect.poll(() => mine.getByText('draft, not saved').count()).toBe(0);
});

test('two windows with texts of two passages keep both', async () => {
  const desk = await letter.open();
  const mine = await browser.newPage({ locale: 'en' });
  await mine.goto(desk.openingUrl);
  await openParagraph(mine, desk);
  await p1(mine).fill('Le mien.');
  desk.copy.edit('fr', 'a-letter', { title: 'Le leur.' });
  await mine.keyboard.press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Le mien.');
  expect(desk.copy.texts('fr', 'a-letter')['title']).toBe('Le leur.');
});

test('a server that is gone is told of, and the draft stays', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await openParagraph(page, desk);
  await page.context().setOffline(true);
  await p1(page).fill('Sans serveur.');
  await page.keyboard.press('Control+Enter');
  await page.getByText('server does not answer. Your draft is kept').waitFor();
  await page.context().setOffline(false);
  await page.goto(`${desk.letter('fr')}#p1`);
  await page.reload();
  await expect.poll(() => p1(page).inputValue()).toBe('Sans serveur.');
});

test('a server that was started again tells what to do, and then takes what was typed', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await openParagraph(page, desk);
  await p1(page).fill('Avant le redémarrage.');
  // What the browser was let in with is worth nothing to another process.
  await page.context().clearCookies();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Open the address that it printed').waitFor();
  const again = await page.context().newPage();
  await again.goto(desk.letter('fr'));
  await again.getByText('Open the address that `archive review` printed').waitFor();
  await again.goto(desk.openingUrl);
  await p1(page).press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Avant le redémarrage.');
});

test('what was typed and not saved is told of where work is handed in, and led to', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await openParagraph(page, desk);
  await p1(page).fill('Pas encore enregistré.');
  await page.getByText('draft, not saved').waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('textbox', { name: 'p2, French' }).waitFor();
  const dialog = page.getByRole('dialog', { name: 'Submit' });
  await page.getByRole('button', { name: 'Submit' }).click();
  await dialog.getByText('Not saved yet').waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await dialog.getByRole('link', { name: 'a-letter · French' }).click();
  await expect.poll(() => p1(page).inputValue()).toBe('Pas encore enregistré.');
  expect(await dialog.count()).toBe(0);
  await p1(page).press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Pas encore enregistré.');
  await page.getByRole('button', { name: 'Submit' }).click();
  await dialog.getByRole('textbox', { name: 'What it is' }).waitFor();
  expect(await dialog.getByText('Not saved yet').count()).toBe(0);
});
