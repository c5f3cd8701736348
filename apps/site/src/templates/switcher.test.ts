import { beforeAll, describe, expect, test } from 'vitest';

import { SiteFolder, textOf } from '../testing/site-folder.ts';

describe('the language switcher', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    await site.build();
  });

  const editions = (path: string) =>
    site
      .page(path)
      .querySelectorAll('.switcher .edition')
      .map((edition) => [
        textOf(edition.querySelector('.edition-name')),
        edition.querySelector('a')?.getAttribute('href') ?? null,
        textOf(edition.querySelector('.edition-state')),
      ]);

  test('of a document names each language in itself and says how far it is there', () => {
    expect(editions('en/statements/charter/')).toEqual([
      ['Français', '/papers/fr/statements/charter/', 'translation, partly outdated'],
      ['English', '/papers/en/statements/charter/', 'original'],
      ['العربية', '/papers/ar/statements/charter/', 'incomplete: 13 of 25 passages'],
      ['Deutsch', null, 'not yet translated'],
    ]);
  });

  test('takes a bundle of empty texts for no translation', () => {
    expect(editions('fr/statements/appel/').map(([name, href]) => [name, href])).toEqual([
      ['Français', '/papers/fr/statements/appel/'],
      ['English', null],
      ['العربية', null],
      ['Deutsch', null],
    ]);
  });

  test('marks the page one is on, and every other language as what it is', () => {
    const page = site.page('fr/statements/charter/');
    expect(page.querySelectorAll('.switcher [aria-current]').map((link) => textOf(link))).toEqual([
      'Français',
    ]);
    const arabic = page.querySelector('.switcher a[hreflang="ar"]');
    expect(arabic?.getAttribute('lang')).toBe('ar');
    expect(arabic?.getAttribute('dir')).toBe('rtl');
    const german = page.querySelector('.switcher .missing span');
    expect(german?.getAttribute('lang')).toBe('de');
  });

  test('of a list leads to the same list in each language', () => {
    expect(editions('de/letters/').map(([, href]) => href)).toEqual([
      '/papers/fr/letters/',
      '/papers/en/letters/',
      '/papers/ar/letters/',
      '/papers/de/letters/',
    ]);
  });
});

test('a switcher with many languages folds away behind a summary', async () => {
  const site = new SiteFolder();
  const tags = ['fr', 'en', 'ar', 'de', 'it', 'es', 'pt', 'ru', 'zh-Hant'];
  site.edit('archive.json', (archive) => {
    archive['languages'] = tags.map((tag) => ({ tag, name: tag.toUpperCase() }));
  });
  await site.build();
  const page = site.page('zh-Hant/');
  expect(textOf(page.querySelector('.switcher details summary'))).toBe('Langues (9)');
  expect(page.querySelectorAll('.switcher details a')).toHaveLength(9);
});
