import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { openReview } from '../../apps/review/src/server/index.ts';
import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import type { LetterDesk } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();
const WORDS = 'Is “grandissent” what is meant?';

const comment = (page: Page) => page.getByRole('textbox', { name: 'Comment', exact: true });
const said = (desk: LetterDesk) => desk.copy.record('fr', 'a-letter', 'p1')['comments'];

async function openComments(desk: LetterDesk): Promise<Page> {
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.letter('fr')}#p1`);
  await page.getByText('Comments', { exact: true }).click();
  return page;
}

test('a comment that was begun is there again after another passage and after a reload', async () => {
  const desk = await letter.open();
  const page = await openComments(desk);
  await comment(page).fill(WORDS);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('textbox', { name: 'p2, French' }).waitFor();
  // It is not forgotten where it was.
  await page.locator('[data-segment=p1]').getByText('comment, not sent').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => comment(page).inputValue()).toBe(WORDS);
  await page.goto(desk.url);
  await page.goto(`${desk.letter('fr')}#p1`);
  await expect.poll(() => comment(page).inputValue()).toBe(WORDS);
  expect(said(desk)).toBeUndefined();
});

test('the key that saves a text sends a comment where one is being written', async () => {
  const desk = await letter.open();
  const page = await openComments(desk);
  await comment(page).fill(WORDS);
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => said(desk)).toEqual([expect.objectContaining({ text: WORDS })]);
  await expect.poll(() => comment(page).inputValue()).toBe('');
  await expect.poll(() => comment(page).evaluate((area) => area.matches(':focus'))).toBe(true);
  expect(await page.getByText('comment, not sent').count()).toBe(0);
});

test('a comment begun in the review of a branch is kept too', async () => {
  const desk = await letter.open();
  desk.copy.edit('fr', 'a-letter', { p1: 'Les archives croissent.', p5: 'Envoyez tout.' });
  const review = await openReview({ archive: desk.copy.archive, compareWith: 'HEAD' });
  if (!review.ok) throw new Error(review.findings[0]?.message);
  try {
    const page = await browser.newPage({ locale: 'en' });
    await page.goto(review.value.openingUrl);
    await page.locator('[data-segment=p1].is-open').waitFor();
    await comment(page).fill(WORDS);
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('[data-segment=p5].is-open').waitFor();
    expect(await comment(page).inputValue()).toBe('');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => comment(page).inputValue()).toBe(WORDS);
    await page.getByRole('button', { name: 'Send back with the comment' }).press('Enter');
    await expect.poll(() => said(desk)).toEqual([expect.objectContaining({ text: WORDS })]);
    await expect.poll(() => comment(page).inputValue()).toBe('');
  } finally {
    await review.value.close();
  }
});
