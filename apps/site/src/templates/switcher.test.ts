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
        edition.querySelector('a.edition-name')?.getAttribute('href') ?? null,
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

  test('of a document asks for help with a translation that is missing, and tells how to', () => {
    const page = site.page('en/statements/charter/');
    const help = page.querySelectorAll('.switcher .edition-help');
    expect(help.map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['help translate', '/papers/de/translation_status/'],
    ]);
    expect(site.page('de/translation_status/').querySelector('#page_begin')).not.toBeNull();
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

describe('a switcher with many languages', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    const tags = 'fr en ar de it es pt ru zh-Hant nl pl sv da nb fi cs sk hu ro tr el'.split(' ');
    site.edit('archive.json', (archive) => {
      archive['languages'] = tags.map((tag) => ({ tag, name: tag.toUpperCase() }));
    });
    await site.build();
  });

  test('folds away behind a summary, with a field to find one by script', () => {
    const page = site.page('zh-Hant/');
    expect(textOf(page.querySelector('.switcher details summary'))).toBe('Langues (21)');
    expect(page.querySelectorAll('.switcher details a')).toHaveLength(21);
    expect(page.querySelector('.editions')?.getAttribute('data-find')).toBe('Chercher une langue');
  });

  test('of a document shows those that have it, and folds away those that it is missing in', () => {
    const page = site.page('en/statements/charter/');
    const open = page.querySelectorAll('.switcher > .editions > .edition');
    expect(open.map((edition) => textOf(edition.querySelector('.edition-name')))).toEqual([
      'FR',
      'EN',
      'AR',
    ]);
    expect(textOf(page.querySelector('.switcher summary'))).toBe('not yet translated (18)');
    expect(page.querySelectorAll('.switcher details .edition')).toHaveLength(18);
    expect(page.querySelector('[data-find]')).toBeNull();
  });
});
