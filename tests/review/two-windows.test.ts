import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import type { LetterDesk } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();

const field = (page: Page, segment: string) =>
  page.getByRole('textbox', { name: `${segment}, French` });
const inFile = (desk: LetterDesk) => desk.copy.texts('fr', 'a-letter')['p1'];

/** The first paragraph of the French letter in two windows of one browser. */
async function openTwice(desk: LetterDesk): Promise<[Page, Page]> {
  const one = await browser.newPage({ locale: 'en' });
  await one.goto(desk.openingUrl);
  const other = await one.context().newPage();
  for (const page of [one, other]) {
    await page.goto(`${desk.letter('fr')}#p1`);
    await field(page, 'p1').waitFor();
  }
  return [one, other];
}

/** Makes all that is read from and written to the drafts wait until this page is left. */
async function holdDrafts(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('archive-review');
        request.addEventListener('success', () => {
          const store = request.result.transaction('drafts', 'readwrite').objectStore('drafts');
          const hold = (): void => {
            store.count().addEventListener('success', hold);
          };
          store.count().addEventListener('success', () => {
            hold();
            resolve();
          });
        });
      }),
  );
}

test('what is typed in one window is in the other at once, and is typed on there', async () => {
  const desk = await letter.open();
  const [one, other] = await openTwice(desk);
  await field(one, 'p1').fill('De la première fenêtre');
  await expect.poll(() => field(other, 'p1').inputValue()).toBe('De la première fenêtre');
  await other.bringToFront();
  await field(other, 'p1').press('End');
  await other.keyboard.type(' à la seconde.');
  const both = 'De la première fenêtre à la seconde.';
  await expect.poll(() => field(one, 'p1').inputValue()).toBe(both);

  // Not even the last letter is lost with the window that it was typed in.
  await other.close();
  await one.reload();
  await expect.poll(() => field(one, 'p1').inputValue()).toBe(both);
  await field(one, 'p1').press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe(both);
});

test('a window that is closed while the disk is busy takes no letter along', async () => {
  const desk = await letter.open();
  const [one, other] = await openTwice(desk);
  await holdDrafts(one);
  await other.bringToFront();
  await field(other, 'p1').fill('Écrit');
  await field(other, 'p1').press('End');
  await other.keyboard.type(' jusqu’à la fin.');
  const whole = 'Écrit jusqu’à la fin.';
  await expect.poll(() => field(one, 'p1').inputValue()).toBe(whole);
  await other.close();
  // Lets it go, too.
  await one.reload();
  await expect.poll(() => field(one, 'p1').inputValue()).toBe(whole);
  await field(one, 'p1').press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe(whole);
});

test('what was saved is no draft, though its window is left before it can be forgotten', async () => {
  const desk = await letter.open();
  const [one, other] = await openTwice(desk);
  await field(one, 'p1').fill('Enregistré.');
  await other.getByText('draft, not saved').waitFor();
  await holdDrafts(other);
  await one.bringToFront();
  await field(one, 'p1').press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Enregistré.');
  await one.close();
  await other.reload();
  await expect.poll(() => field(other, 'p1').inputValue()).toBe('Enregistré.');
  await expect.poll(() => other.getByText('draft, not saved').count()).toBe(0);
  expect(await other.getByRole('group', { name: /changed elsewhere/ }).count()).toBe(0);
});

test('what one window saves is no draft in the other either, and nothing to choose from', async () => {
  const desk = await letter.open();
  const [one, other] = await openTwice(desk);
  await field(one, 'p1').fill('Enregistré ici.');
  await other.getByText('draft, not saved').waitFor();
  await one.bringToFront();
  await field(one, 'p1').press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Enregistré ici.');
  await expect.poll(() => other.getByText('draft, not saved').count()).toBe(0);
  await expect.poll(() => field(other, 'p1').inputValue()).toBe('Enregistré ici.');
  await other.bringToFront();
  await field(other, 'p1').fill('Enregistré là.');
  await field(other, 'p1').press('Control+Enter');
  await expect.poll(() => inFile(desk)).toBe('Enregistré là.');
  expect(await other.getByRole('group', { name: /changed elsewhere/ }).count()).toBe(0);
});

test('whoever comes back to the page sees what another program wrote meanwhile', async () => {
  const desk = await letter.open();
  const [one, other] = await openTwice(desk);
  await other.bringToFront();
  desk.copy.edit('fr', 'a-letter', { p1: 'D’un autre programme.' });
  await one.bringToFront();
  await one.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => field(one, 'p1').inputValue()).toBe('D’un autre programme.');
});
