import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { useLetter } from './letter.ts';

const browser = useBrowser();
const letter = useLetter();

test('while an input method composes, no key is a command', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(desk.letter('fr'));
  const title = page.getByRole('textbox', { name: 'title, French' });
  await title.fill('');
  const system = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    system.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });

  await compose('にほん');
  expect(await title.inputValue()).toBe('にほん');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+ArrowDown');
  // What browsers send while the input method has the key.
  for (const type of ['keyDown', 'keyUp'] as const)
    await system.send('Input.dispatchKeyEvent', {
      type,
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
      modifiers: 2,
    });
  expect(await title.evaluate((element) => element.matches(':focus'))).toBe(true);
  expect(desk.copy.texts('fr', 'a-letter')['title']).toBe('Une lettre aux traducteurs');

  await system.send('Input.insertText', { text: '日本' });
  expect(await title.inputValue()).toBe('日本');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => desk.copy.texts('fr', 'a-letter')['title']).toBe('日本');
});

test('a term of the glossary and a special character are put where the caret is', async () => {
  const desk = await letter.open();
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(desk.letter('fr'));
  await page.getByRole('textbox', { name: 'title, French' }).waitFor();
  await page.keyboard.press('Alt+m');
  await page.keyboard.press('Alt+m');
  const p4 = page.getByRole('textbox', { name: 'p4, French' });
  await p4.waitFor();
  await page.keyboard.type('Une  est relue');
  for (let moved = 0; moved < ' est relue'.length; moved += 1)
    await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'translation', exact: true }).click();
  const forms = page.getByRole('list', { name: 'Terms for “translation”' });
  await forms.getByRole('button', { name: 'traduction', exact: true }).click();
  expect(await p4.inputValue()).toBe('Une traduction est relue');
  await page.keyboard.press('End');
  await page
    .getByRole('toolbar', { name: 'Special characters' })
    .getByRole('button', { name: 'NNBSP Narrow no-break space' })
    .click();
  await page.keyboard.type(';');
  expect(await p4.inputValue()).toBe('Une traduction est relue\u202F;');
});
