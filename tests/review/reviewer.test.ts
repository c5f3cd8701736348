import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { FORMERLY, useLetter } from './letter.ts';
import type { LetterDesk } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();

/** Opens the letter in French, let in by the opening address. */
async function openFrench(desk: LetterDesk): Promise<Page> {
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  await page.goto(desk.letter('fr'));
  await page.getByRole('textbox', { name: 'title, French' }).waitFor();
  return page;
}

/** Opens a passage of it. */
async function openPassage(page: Page, id: string): Promise<void> {
  await passage(page, id).getByRole('button').first().click();
  await page.getByRole('textbox', { name: `${id}, French` }).waitFor();
}

const passage = (page: Page, id: string) =>
  page
    .getByRole('list', { name: 'Passages' })
    .locator('> li')
    .filter({ has: page.getByText(id, { exact: true }) });

test('a reviewer approves, sends back, confirms, declines and looks back', async () => {
  const desk = await letter.open();
  const page = await openFrench(desk);
  const record = (id: string) => desk.copy.record('fr', 'a-letter', id);

  await openPassage(page, 'p1');
  // What it was before, and who wrote that.
  await page.getByText('History', { exact: true }).click();
  await passage(page, 'p1').getByText(FORMERLY).waitFor();
  await passage(page, 'p1').getByText('Rosa', { exact: false }).first().waitFor();
  await page.getByRole('button', { name: 'Approve' }).click();
  await passage(page, 'p1').getByText('reviewed', { exact: true }).waitFor();
  expect(record('p1')).toMatchObject({ state: 'reviewed', by: 'Ada' });

  await openPassage(page, 'title');
  await page.getByText('Comments', { exact: true }).click();
  const sendBack = page.getByRole('button', { name: 'Send back with the comment' });
  expect(await sendBack.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Comment' }).fill('“Lettre” alone?');
  await sendBack.click();
  await passage(page, 'title').getByText('to be worked on', { exact: true }).waitFor();
  expect(record('title')).toMatchObject({
    state: 'initial',
    comments: [{ by: 'Ada', text: '“Lettre” alone?' }],
  });

  await openPassage(page, 'p3');
  // What the source said, and says: by word.
  const p3 = passage(page, 'p3');
  expect(await p3.locator('del').allInnerTexts()).toEqual(['renumbered']);
  expect(await p3.locator('ins').allInnerTexts()).toEqual(['used again']);
  await page.getByRole('button', { name: 'Still valid' }).click();
  await expect.poll(() => p3.getByText('outdated', { exact: true }).count()).toBe(0);
  expect(record('p3')).not.toHaveProperty('sourceText');

  await openPassage(page, 'p5');
  // Spared by a change that was called cosmetic: what changed, and why it was called so.
  const p5 = passage(page, 'p5');
  await p5.getByText('A comma.').waitFor();
  await p5.getByRole('button', { name: 'A new translation is needed all the same' }).click();
  await p5.getByText('outdated', { exact: true }).waitFor();
  expect(record('p5')).toMatchObject({ cosmetic: [{ reason: 'A comma.', refused: true }] });
});

test('what somebody changed meanwhile is not approved unseen', async () => {
  const desk = await letter.open();
  const page = await openFrench(desk);
  await openPassage(page, 'p1');
  desk.copy.edit('fr', 'a-letter', { p1: 'Tout autre chose.' });
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('The text was changed meanwhile. Look at it again.').waitFor();
  expect(desk.copy.record('fr', 'a-letter', 'p1')).toMatchObject({ state: 'translated' });
  const area = page.getByRole('textbox', { name: 'p1, French' });
  await expect.poll(() => area.inputValue()).toBe('Tout autre chose.');
  await page.getByRole('button', { name: 'Approve' }).click();
  await passage(page, 'p1').getByText('reviewed', { exact: true }).waitFor();
});

test('an approved passage that is edited has to be reviewed again', async () => {
  const desk = await letter.open();
  const page = await openFrench(desk);
  await openPassage(page, 'p1');
  await page.getByRole('button', { name: 'Approve' }).click();
  await passage(page, 'p1').getByText('reviewed', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: 'p1, French' }).fill('Les archives vivent.');
  await page.getByRole('button', { name: 'Save and next' }).click();
  await passage(page, 'p1').getByText('translated', { exact: true }).waitFor();
  expect(desk.copy.record('fr', 'a-letter', 'p1')).toMatchObject({ state: 'translated' });
});

test('what was sent back and what is to be reviewed is gone to, as the overview counts it', async () => {
  const desk = await letter.open();
  const page = await openFrench(desk);
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'nothing');
  // `p1`, `title`, `signature` and, spared, `p5`; `p3` is outdated first of all.
  await page.getByRole('button', { name: 'Next passage to review (4)' }).click();
  await expect.poll(focused).toBe('p1, French');
  await page.getByText('Comments', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('By whose work?');
  await page.getByRole('button', { name: 'Send back with the comment' }).click();
  await page.getByRole('button', { name: 'Next passage to translate (3)' }).waitFor();
  await page.keyboard.press('Alt+r');
  await expect.poll(focused).toBe('p5, French');
  await page.keyboard.press('Alt+r');
  await expect.poll(focused).toBe('signature, French');
  await page.keyboard.press('Alt+m');
  await expect.poll(focused).toBe('p1, French');
  // Whoever has worked on it is led on to the next.
  await page.keyboard.press('End');
  await page.keyboard.type(' Tous les jours.');
  await page.getByRole('button', { name: 'Next passage to translate (2)' }).waitFor();
});

test('what is said twice is heard twice, and what was saved is not called so once it is edited', async () => {
  const desk = await letter.open();
  const page = await openFrench(desk);
  const said = page.locator('.said > *');
  await page.keyboard.press('Alt+ArrowUp');
  const first = await said.elementHandle();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
  expect(await said.innerText()).toBe('There is no further one.');
  await page.keyboard.type('!');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => said.innerText()).toBe('Saved.');
  await page.keyboard.type('!');
  await expect.poll(() => said.count()).toBe(0);
});
