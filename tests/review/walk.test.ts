import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { faultsOn, openDesk } from './open-desk.ts';

const browser = useBrowser();
const shots = process.env['REVIEW_SHOTS'];

test('a translator fills a gap, mends a finding, sees the page change, saves and submits', async () => {
  const desk = await openDesk({ fr: ['p5'] });
  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(desk.openingUrl);
  await page.getByRole('row', { name: /How to cite/ }).waitFor();
  if (shots) await page.screenshot({ path: `${shots}/overview.png`, fullPage: true });
  await page
    .getByRole('row', { name: /How to cite/ })
    .getByRole('link', { name: /French/ })
    .click();
  await page.getByRole('textbox').first().waitFor();
  await page.keyboard.press('Alt+m');
  const area = page.locator('[data-segment=p5] textarea');
  await area.waitFor();
  await area.fill('Les omissions  se marquent par […].');
  await page.locator('.findings li').first().waitFor();
  if (shots) await page.screenshot({ path: `${shots}/editor.png` });
  const before = await page.locator('.findings').innerText();
  expect(before).toMatch(/space/);
  await area.fill('Les omissions se marquent par […].');
  await expect.poll(() => page.locator('.findings').innerText()).not.toMatch(/two spaces|double/);
  await page.locator('.preview').getByText('Les omissions se marquent').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect
    .poll(() => desk.text('fr', 'how-we-cite', 'p5'))
    .toBe('Les omissions se marquent par […].');
  await page.getByRole('button', { name: 'Submit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.getByText('Your work has been handed in.').waitFor();
  const branch = await dialog.locator('code').innerText();
  expect(desk.git('ls-remote', '--heads', 'origin')).toContain(branch);
  expect(errors).toEqual([]);
});

test('a reload in the middle of typing loses nothing', async () => {
  const desk = await openDesk({ fr: ['p5'] });
  const page = await browser.newPage({ locale: 'en' });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}documents/how-we-cite/fr`);
  const area = page.getByRole('textbox').first();
  await area.fill('Comment citer nos textes');
  await page.waitForTimeout(500);
  await page.reload();
  await expect
    .poll(() => page.getByRole('textbox').first().inputValue())
    .toBe('Comment citer nos textes');
  await page.getByText('draft, not saved').waitFor();
  expect(desk.text('fr', 'how-we-cite', 'title')).toBe('Comment citer');
});

test('an Arabic translator works from right to left, by keyboard alone', async () => {
  const desk = await openDesk({});
  const page = await browser.newPage({ locale: 'ar', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  await page.goto(`${desk.url}documents/how-we-cite/ar`);
  await page.getByRole('textbox').first().waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.keyboard.press('Alt+m');
  const area = page.locator('[data-segment=h1] textarea');
  await area.waitFor();
  expect(await area.getAttribute('dir')).toBe('rtl');
  await page.keyboard.type('نص جديد.');
  if (shots) await page.screenshot({ path: `${shots}/arabic.png` });
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => desk.text('ar', 'how-we-cite', 'h1')).toBe('نص جديد.');
});

test('no view has anything axe objects to, in light and dark, and none is wider than a phone', async () => {
  const desk = await openDesk({ fr: ['p5'] });
  const faults: string[] = [];
  const page = await browser.newPage({ locale: 'en', viewport: { width: 360, height: 800 } });
  await page.goto(desk.openingUrl);
  for (const path of ['', 'documents/how-we-cite/fr', 'documents/how-we-cite/ar'])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(desk.url + path);
      await page.locator('h1').waitFor();
      await page.locator('table.overview, textarea').first().waitFor();
      faults.push(...(await faultsOn(page)).map((fault) => `${path} ${colorScheme}: ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      if (shots)
        await page.screenshot({ path: `${shots}/phone-${path.slice(-2)}-${colorScheme}.png` });
    }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keys' }).click();
  faults.push(...(await faultsOn(page)));
  expect(faults).toEqual([]);
});
