import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import { faultsOn } from './open-desk.ts';
import { wordsOf } from './words.ts';

const browser = useBrowser();
const letter = useLetter();
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

/** The page is no wider than the phone. */
async function fits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(phone.viewport.width);
}

test('a passage is translated on a phone, from the overview to the branch', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ ...phone, locale: 'en' });
  await page.goto(desk.openingUrl);
  const row = page.getByRole('row', { name: /A letter to translators/ });
  await row.waitFor();
  await fits(page);
  await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('fr');
  await row.getByRole('link', { name: /^French:/ }).tap();
  await page.getByRole('textbox', { name: 'title, French' }).waitFor();
  await fits(page);

  const passages = page.getByRole('list', { name: 'Passages' });
  await passages.getByRole('button', { name: /^You need not know how to program/ }).tap();
  const area = page.getByRole('textbox', { name: 'p2, French' });
  await area.waitFor();
  await page.getByRole('button', { name: /^100%/ }).tap();
  const known = desk.copy.texts('fr', 'call-for-translators')['p4'] ?? '';
  expect(await area.inputValue()).toBe(known);
  await fits(page);

  // The page, over the passages, and away again.
  const preview = page.getByRole('region', { name: 'Preview' });
  expect(await preview.count()).toBe(0);
  await page.getByRole('button', { name: 'Preview', exact: true }).tap();
  await preview.getByText(known).waitFor();
  await fits(page);
  await page.getByRole('button', { name: 'Preview', exact: true }).tap();
  await expect.poll(() => preview.count()).toBe(0);

  await page.getByRole('button', { name: 'Save and next' }).tap();
  await expect.poll(() => desk.copy.texts('fr', 'a-letter')['p2']).toBe(known);
  await page.getByRole('button', { name: 'Submit' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Submit' });
  await dialog.getByRole('textbox', { name: 'What it is' }).waitFor();
  await fits(page);
  await dialog.getByRole('button', { name: 'Submit' }).tap();
  await dialog.getByText('Your work has been handed in.').waitFor();
  expect(desk.copy.git('ls-remote', '--heads', 'origin')).toMatch(/translate\/fr\/a-letter/);
});

test.each(['en', 'ar'])(
  'a phone shows every part whole, and axe objects to none: %s',
  async (tag) => {
    const desk = await letter.open();
    const say = wordsOf(tag);
    const page = await browser.newPage({ ...phone, locale: tag });
    await page.goto(desk.openingUrl);
    await page.getByRole('row').nth(3).waitFor();
    await fits(page);
    expect(await faultsOn(page), 'overview').toEqual([]);
    await page.getByRole('button', { name: say('keys'), exact: true }).tap();
    await page.getByRole('dialog').waitFor();
    await fits(page);
    expect(await faultsOn(page), 'keys').toEqual([]);
    await page.goto(desk.letter('ar'));
    await page.getByRole('textbox').first().waitFor();
    await fits(page);
    expect(await faultsOn(page), 'editor').toEqual([]);
    await page.getByRole('button', { name: say('preview'), exact: true }).tap();
    await page
      .getByRole('region', { name: say('preview') })
      .getByRole('heading')
      .first()
      .waitFor();
    await fits(page);
    expect(await faultsOn(page), 'preview').toEqual([]);
  },
);
