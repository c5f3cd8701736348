import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';
import { wordsOf } from './words.ts';

const browser = useBrowser();
const letter = useLetter();
const say = wordsOf('ar');
const directionOf = (element: Element): string => getComputedStyle(element).direction;

test('an Arabic translator works from right to left, beside a source from left to right', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'ar', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  const html = page.locator('html');
  await page.getByRole('heading', { name: say('overview') }).waitFor();
  expect(await html.getAttribute('lang')).toBe('ar');
  expect(await html.getAttribute('dir')).toBe('rtl');

  const row = page.getByRole('row', { name: /رسالة إلى المترجمين/ });
  await row.getByRole('link', { name: /^العربية:/ }).click();
  await page.getByRole('heading', { name: 'رسالة إلى المترجمين', level: 1 }).waitFor();
  await page.keyboard.press('Alt+m');
  const passage = page
    .getByRole('list', { name: say('segments') })
    .locator('> li')
    .filter({ has: page.getByText('p2', { exact: true }) });
  const area = passage.getByRole('textbox').first();
  await area.waitFor();
  expect(await area.getAttribute('lang')).toBe('ar');
  expect(await area.getAttribute('dir')).toBe('rtl');
  expect(await area.evaluate((element) => element.matches(':focus'))).toBe(true);
  const source = passage.locator('[lang=en]').first();
  expect(await source.evaluate(directionOf)).toBe('ltr');
  // The target reads on the side where an Arabic reader begins a line.
  expect(await area.evaluate(directionOf)).toBe('rtl');

  // Two spaces side by side are found, and that is said in Arabic.
  await page.keyboard.type('لا حاجة إلى معرفة البرمجة.  تكفي لغتان.');
  const findings = passage.getByRole('list', { name: say('findings') }).getByRole('listitem');
  await expect
    .poll(() => findings.allInnerTexts())
    .toEqual([expect.stringMatching(/المسافات المتتالية/)]);

  await passage.getByText(say('memory')).waitFor();
  const known = desk.copy.texts('ar', 'call-for-translators')['p4'] ?? '';
  await passage.getByRole('button', { name: known }).waitFor();
  await page.keyboard.press('Alt+1');
  expect(await area.inputValue()).toBe(known);
  const preview = page.getByRole('region', { name: say('preview') });
  await preview.getByText(known).waitFor();
  await expect.poll(() => findings.allInnerTexts()).toEqual([]);
  expect(await preview.getByText(known).evaluate(directionOf)).toBe('rtl');

  await page.keyboard.press('Control+Enter');
  await expect.poll(() => desk.copy.texts('ar', 'a-letter')['p2']).toBe(known);
  await page.getByRole('button', { name: say('submit') }).click();
  const dialog = page.getByRole('dialog', { name: say('submit') });
  expect(await dialog.evaluate(directionOf)).toBe('rtl');
  await dialog.getByRole('button', { name: say('submit') }).click();
  await dialog.getByText(say('submitted-pushed')).waitFor();
  expect(desk.copy.git('ls-remote', '--heads', 'origin')).toMatch(/translate\/ar\/a-letter/);
});
