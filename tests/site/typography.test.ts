import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { useBrowser } from '../support/browser.ts';
import { archives, useSite } from './built-sites.ts';

const browser = useBrowser();
const site = useSite(archives.fixture);

/** How a passage in a language is set in the text of a page, with emphasis in it. */
const setting = (page: Page, language: string) =>
  page.evaluate((lang) => {
    const passage = document.createElement('p');
    passage.lang = lang;
    const emphasis = document.createElement('em');
    const tracked = document.createElement('span');
    tracked.className = 'archive-name';
    passage.append('a', emphasis, tracked);
    document.querySelector('.body')?.append(passage);
    const style = getComputedStyle(passage);
    const { fontStyle, fontWeight, textEmphasisStyle } = getComputedStyle(emphasis);
    const { letterSpacing, fontVariantCaps } = getComputedStyle(tracked);
    const found = {
      leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
      hyphens: style.hyphens,
      lineBreak: style.lineBreak,
      wordBreak: style.wordBreak,
      slants: fontStyle !== 'normal',
      weight: fontWeight,
      marks: textEmphasisStyle,
      tracks: letterSpacing !== 'normal' && letterSpacing !== '0px',
      capitals: fontVariantCaps,
    };
    passage.remove();
    return found;
  }, language);

const open = async (path = 'en/statements/charter/'): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(site.url + path);
  return page;
};

test('what is in Latin, Cyrillic or Greek letters is slanted, tracked and hyphenated', async () => {
  const page = await open();
  for (const language of ['en', 'fr', 'ru', 'el'])
    expect(await setting(page, language)).toMatchObject({
      slants: true,
      tracks: true,
      hyphens: 'auto',
      capitals: 'all-small-caps',
    });
});

test('no script without italics and small capitals is slanted, tracked or set in them', async () => {
  const page = await open();
  for (const language of ['ar', 'fa', 'ur', 'hi', 'bn', 'th', 'my', 'zh', 'ja', 'ko', 'he', 'am'])
    expect({ language, ...(await setting(page, language)) }).toMatchObject({
      language,
      slants: false,
      tracks: false,
      capitals: 'normal',
    });
});

test('tall scripts get taller lines, in pages of their own and in others', async () => {
  const page = await open();
  const leading = async (language: string) => (await setting(page, language)).leading;
  const latin = await leading('fr');
  for (const language of ['ar', 'ur', 'hi', 'ta', 'th', 'km', 'ja'])
    expect(await leading(language)).toBeGreaterThan(latin + 0.15);

  const arabic = await open('ar/statements/charter/');
  expect((await setting(arabic, 'ar')).leading).toBeCloseTo(1.8);
  expect((await setting(arabic, 'en')).leading).toBeCloseTo(latin);
});

test('Arabic is set in the face that the site brings along for it', async () => {
  const page = await open('ar/statements/charter/');
  const isLoaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(
      ({ family, status }) => family.includes('Amiri') && status === 'loaded',
    );
  });
  expect(isLoaded).toBe(true);
});

test('lines of Chinese, Japanese and Korean break where they may', async () => {
  const page = await open();
  expect(await setting(page, 'zh')).toMatchObject({ lineBreak: 'strict', wordBreak: 'normal' });
  expect(await setting(page, 'ja')).toMatchObject({ lineBreak: 'strict', wordBreak: 'normal' });
  expect(await setting(page, 'ko')).toMatchObject({ wordBreak: 'keep-all' });
});

test('emphasis is seen where it is not slanted', async () => {
  const page = await open();
  for (const language of ['ar', 'hi', 'th', 'ko', 'he'])
    expect(await setting(page, language)).toMatchObject({ weight: '700', marks: 'none' });
  for (const language of ['zh', 'ja'])
    expect((await setting(page, language)).marks).not.toBe('none');
});

test('titles in a citation stand in the quotation marks of the language', async () => {
  const page = await open();
  for (const [language, marks] of [
    ['en', '“”'],
    ['fr', '«»'],
    ['ar', '«»'],
  ] as const) {
    await page.goto(`${site.url}${language}/statements/charter/`);
    const cited = (await page.locator('.citation').textContent()) ?? '';
    expect(cited.replaceAll(/[^“”«»"„‘’]/g, '')).toContain(marks);
  }
});
