import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { openDesk } from './open-desk.ts';
import { wordsOf } from './words.ts';

const browser = useBrowser();
const say = wordsOf('en');

test('a language that nobody but the archive knows is worked on like any other', async () => {
  const desk = await openDesk({});
  const path = join(desk.copy.archive, 'archive.json');
  const archive = JSON.parse(readFileSync(path, 'utf8')) as { languages: object[] };
  archive.languages.push({ tag: 'en-x-simple', name: 'Easy English' });
  writeFileSync(path, JSON.stringify(archive));

  const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 900 } });
  await page.goto(desk.openingUrl);
  await page.getByRole('heading', { name: say('overview') }).waitFor();
  await page
    .getByRole('link', { name: /^Easy English:/ })
    .first()
    .click();
  await page.getByRole('list', { name: say('segments') }).waitFor();
  expect(await page.title()).toContain('Easy English');
});
