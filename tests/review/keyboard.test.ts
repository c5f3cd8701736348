import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();

/** More stops than any view has. */
const FAR = 400;

type Role = Parameters<Page['getByRole']>[0];

/** Goes on with Tab until something has the focus; says where it stayed if it is never reached. */
async function tabTo(page: Page, role: Role, name: string | RegExp, back = false): Promise<void> {
  const goal = page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) });
  for (let stop = 0; stop < FAR; stop += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const there = await goal.evaluateAll((found) => found.some((each) => each.matches(':focus')));
    if (there) return;
  }
  throw new Error(`Tab does not lead to the ${role} “${name}”.`);
}

/** Waits until a textbox of that name has the focus, without any help. */
async function focused(page: Page, name: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? 'nothing'),
    )
    .toBe(name);
}

test('a whole job is done without a mouse', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  const { keyboard } = page;
  const french = () => desk.copy.texts('fr', 'a-letter');
  const written = () => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
  const finding = () => page.getByRole('list', { name: 'Findings' }).innerText();
  await page.goto(desk.openingUrl);
  await page.getByRole('row', { name: /A letter to translators/ }).waitFor();

  // Past the header, straight to the work, and into the letter.
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await tabTo(page, 'link', /^French: 5 of 7/);
  await keyboard.press('Enter');
  await focused(page, 'title, French');

  // What the keys are; one is changed, and takes effect. Text fields keep their plain letters.
  await keyboard.press('Shift+Tab');
  await keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  await tabTo(page, 'button', 'Alt+m');
  await keyboard.press('Enter');
  await keyboard.press('Alt+j');
  await dialog.getByRole('button', { name: 'Alt+j' }).waitFor();
  await keyboard.press('Escape');
  await expect.poll(() => dialog.count()).toBe(0);

  // The next one that is missing: with the memory's match.
  await keyboard.press('Alt+j');
  await focused(page, 'p2, French');
  await expect.poll(() => page.getByRole('button', { name: /^100%/ }).count()).toBe(1);
  await keyboard.press('Alt+1');
  const known = desk.copy.texts('fr', 'call-for-translators')['p4'] ?? '';
  expect(await written()).toBe(known);
  await keyboard.press('Control+Enter');
  await expect.poll(() => french()['p2']).toBe(known);
  await focused(page, 'p3, French');

  // Up and down, and to the next that is outdated.
  await keyboard.press('Alt+ArrowUp');
  await keyboard.press('Alt+ArrowUp');
  await focused(page, 'p1, French');
  await keyboard.press('Alt+a');
  await expect.poll(() => desk.copy.record('fr', 'a-letter', 'p1')['state']).toBe('reviewed');
  await keyboard.press('Alt+o');
  await focused(page, 'p3, French');
  await keyboard.press('Control+End');
  await keyboard.type('  Et jamais repris ?');
  await expect.poll(finding).toMatch(/spaces side by side/);
  await keyboard.press('Control+a');
  await keyboard.type('Un signe est attribué une seule fois et ne sert plus jamais.');
  await expect.poll(finding).toBe('');
  await keyboard.press('Control+Enter');
  await expect.poll(() => french()['p3']).toMatch(/ne sert plus jamais\.$/);

  // The source is copied, and written over.
  await focused(page, 'p4, French');
  await keyboard.press('Alt+c');
  expect(await written()).toBe('A translation is read beside its original by a second person.');
  await keyboard.press('Control+a');
  await keyboard.type('Une autre personne lit la traduction à côté de son original.');
  await keyboard.press('Alt+p');
  await expect.poll(() => page.getByRole('region', { name: 'Preview' }).count()).toBe(0);
  await keyboard.press('Alt+p');
  await page.getByRole('region', { name: 'Preview' }).waitFor();
  await keyboard.press('Control+Enter');
  await expect.poll(() => french()['p4']).toMatch(/^Une autre personne/);
  await focused(page, 'p5, French');

  // Handed in.
  await tabTo(page, 'button', 'Submit');
  await keyboard.press('Enter');
  const submit = page.getByRole('dialog', { name: 'Submit' });
  await submit.getByRole('textbox', { name: 'What it is' }).waitFor();
  await tabTo(page, 'textbox', 'What it is');
  await keyboard.press('Enter');
  await submit.getByText('Your work has been handed in.').waitFor();
  expect(desk.copy.git('ls-remote', '--heads', 'origin')).toMatch(/translate\/fr\/a-letter/);
  await keyboard.press('Escape');
  await expect.poll(() => submit.count()).toBe(0);
});

test('the Tab key leads out of a long text', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.letter('fr')}#p5`);
  await focused(page, 'p5, French');
  const passed: (string | null)[] = [];
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Shift+Tab');
    const at = page.locator(':focus');
    const row = page.locator('[data-segment]').filter({ has: at });
    if ((await row.count()) === 0) break;
    passed.push(await row.getAttribute('data-segment'));
  }
  // What there is to work with in `p5`, then the passage before it, then the head of the page.
  expect(new Set(passed)).toEqual(new Set(['p5', 'p4']));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await focused(page, 'p4, French');
});
