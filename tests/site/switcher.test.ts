import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const names =
  'fr Français|en English|ar العربية|de Deutsch|it Italiano|es Español|pt Português|ru Русский|' +
  'zh 中文|nl Nederlands|pl Polski|sv Svenska|da Dansk|nb Norsk|fi Suomi|cs Čeština|' +
  'sk Slovenčina|hu Magyar|ro Română|tr Türkçe|el Ελληνικά';

const archive = mkdtempSync(join(tmpdir(), 'many-languages-'));
cpSync(archives.fixture, archive, { recursive: true });
const file = join(archive, 'archive.json');
const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const languages = names.split('|').map((each) => {
  const [tag = '', name = ''] = each.split(' ', 2);
  return { tag, name };
});
writeFileSync(file, JSON.stringify({ ...settings, languages }));
afterAll(() => {
  rmSync(archive, { recursive: true, force: true });
});

const browser = useBrowser();
const site = useSite(archive);

test('a language among many is found by what its name or its tag has in it', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}fr/`);
  await page.locator('.switcher summary').click();
  const field = page.getByRole('searchbox', { name: 'Chercher une langue' });
  const shown = async (typed: string) => {
    await field.fill(typed);
    const all = await page.locator('.edition-name:visible').allTextContents();
    return all.join(' ');
  };
  expect(await shown('espanol')).toBe('Español');
  expect(await shown('ЯЗЫК')).toBe('');
  expect(await shown('рус')).toBe('Русский');
  expect(await shown('zh')).toBe('中文');
  expect((await shown('')).split(' ')).toHaveLength(languages.length);
});

test('without JavaScript they are all there behind a summary, with no field', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}fr/`);
  await page.locator('.switcher summary').click();
  expect(await page.locator('.edition-name:visible').count()).toBe(languages.length);
  expect(await page.getByRole('searchbox', { name: 'Chercher une langue' }).count()).toBe(0);
  await page.locator('.switcher a[hreflang="el"]').click();
  expect(page.url()).toBe(`${site.url}el/`);
});

test('of a document, those that it is missing in are folded away, each with a way to help', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}fr/statements/charter/`);
  expect(await page.locator('.edition-name:visible').allTextContents()).toEqual([
    'Français',
    'English',
    'العربية',
  ]);
  await page.locator('.switcher summary').click();
  const german = page.locator('.edition', { hasText: 'Deutsch' });
  await german.getByRole('link', { name: 'aider à traduire' }).click();
  expect(page.url()).toBe(`${site.url}de/translation_status/`);
});

test('is read whole on a phone with letters twice as large', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.goto(`${site.url}en/statements/charter/`);
  await page.evaluate(() => {
    // What a browser's setting does to the size that all others are measured by.
    const { fontSize } = getComputedStyle(document.documentElement);
    document.documentElement.style.fontSize = `${Number.parseFloat(fontSize) * 2}px`;
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const cut = await page.locator('.edition').evaluateAll((editions) =>
    editions.flatMap((edition) => {
      const { left, right } = edition.getBoundingClientRect();
      return [...edition.children]
        .map((child) => child.getBoundingClientRect())
        .filter((box) => box.width > 0 && (box.left < left - 1 || box.right > right + 1))
        .map(() => edition.textContent);
    }),
  );
  expect(cut).toEqual([]);
});
