import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import { faultsOn } from './open-desk.ts';
import { wordsOf } from './words.ts';

const browser = useBrowser();
const letter = useLetter();

/** What axe objects to on what is shown now, in light and in dark. */
async function faultsNow(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await faultsOn(page)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

test.each(['en', 'ar'])(
  'axe objects to nothing on any view, in light and dark: %s',
  async (tag) => {
    const desk = await letter.open();
    const say = wordsOf(tag);
    const page = await browser.newPage({ locale: tag, viewport: { width: 1280, height: 900 } });
    const dialog = page.getByRole('dialog');
    const closeDialog = async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
    };

    await page.goto(desk.openingUrl);
    await page.getByRole('row').nth(3).waitFor();
    expect(await faultsNow(page), 'overview').toEqual([]);

    await page.getByRole('button', { name: say('keys'), exact: true }).click();
    await dialog.waitFor();
    expect(await faultsNow(page), 'keys').toEqual([]);
    await dialog.getByRole('button', { name: 'Alt+m' }).press('Enter');
    expect(await faultsNow(page), 'a key being changed').toEqual([]);
    await closeDialog();

    await page.goto(desk.letter('fr'));
    const preview = page.getByRole('region', { name: say('preview') });
    await preview.getByRole('heading', { name: 'Une lettre aux traducteurs' }).waitFor();
    // With a memory match, terms of the glossary and a finding.
    await page.keyboard.press('Alt+m');
    await page.getByRole('heading', { name: say('memory') }).waitFor();
    await page.keyboard.type('Deux  langues.');
    const findings = page.getByRole('list', { name: say('findings') }).getByRole('listitem');
    await expect.poll(() => findings.count()).toBeGreaterThan(0);
    expect(await faultsNow(page), 'a passage with a finding').toEqual([]);

    await page.keyboard.press('Alt+o');
    await page.locator('ins').first().waitFor();
    for (const part of ['other-languages', 'history'])
      await page.getByText(say(part), { exact: true }).click();
    expect(await faultsNow(page), 'an outdated passage').toEqual([]);

    await page.keyboard.press('Alt+ArrowUp');
    desk.copy.edit('fr', 'a-letter', { p2: 'Il suffit de deux langues.' });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('group', { name: say('conflict') }).waitFor();
    expect(await faultsNow(page), 'two texts to choose from').toEqual([]);

    await page.getByRole('button', { name: say('submit'), exact: true }).click();
    await dialog.getByRole('textbox').first().waitFor();
    expect(await faultsNow(page), 'what is to be submitted').toEqual([]);
    await dialog.getByRole('button', { name: say('submit'), exact: true }).click();
    await dialog.getByText(say('submitted-pushed')).waitFor();
    expect(await faultsNow(page), 'what was submitted').toEqual([]);
    await closeDialog();
  },
);
