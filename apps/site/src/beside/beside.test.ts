import { beforeAll, describe, expect, test } from 'vitest';

import { SiteFolder, textOf } from '../testing/site-folder.ts';

describe('the page that shows a text beside another', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    await site.build({ beside: true });
  });

  const cells = (path: string, row: string) =>
    site
      .page(path)
      .querySelectorAll(`.pair[data-row="${row}"] > .cell`)
      .map((cell) => [
        cell.getAttribute('id'),
        cell.getAttribute('lang'),
        cell.getAttribute('dir'),
        textOf(cell),
      ]);

  test('is there for each translation with the original, and for the original with one translation', () => {
    const paths = site.files().filter((path) => path.includes('charter/beside_'));
    expect(paths).toEqual([
      'ar/statements/charter/beside_en/index.html',
      'en/statements/charter/beside_fr/index.html',
      'fr/statements/charter/beside_en/index.html',
    ]);
    // Nobody has translated it.
    expect(site.files().filter((path) => path.includes('appel/beside_'))).toEqual([]);
  });

  test('has both texts of each passage in a row, each in its language and direction', () => {
    const [arabic = [], original = []] = cells('ar/statements/charter/beside_en/', 'title');
    expect(arabic).toEqual(['ar_title', 'ar', 'rtl', 'ميثاق الأوراق']);
    expect(original.slice(0, 3)).toEqual(['en_title', 'en', 'ltr']);
    const page = site.page('ar/statements/charter/beside_en/');
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('#p1')?.classList.contains('pair')).toBe(true);
  });

  test('says of a passage that is missing that it is, and shows nothing in its place', () => {
    const [[id, , , said] = []] = cells('ar/statements/charter/beside_en/', 'q1');
    expect(id).toBeUndefined();
    expect(said).toBe('لم يُترجم بعد');
  });

  test('is left to the document’s own page by search engines', () => {
    const page = site.page('fr/statements/charter/beside_en/');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://archive.example/papers/fr/statements/charter/',
    );
    expect(page.querySelectorAll('link[hreflang]')).toEqual([]);
    expect(site.text('sitemap.xml')).not.toContain('beside_');
    const mostlyMissing = site.page('fr/letters/barely/beside_en/');
    expect(mostlyMissing.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://archive.example/papers/en/letters/barely/',
    );
  });

  test('is linked from both texts, and its switcher leads to the others of its kind', () => {
    const link = (path: string) => site.page(path).querySelector('.beside-link a');
    expect(textOf(link('en/statements/charter/'))).toBe('Read beside a translation');
    expect(link('ar/statements/charter/')?.getAttribute('href')).toBe(
      '/papers/ar/statements/charter/beside_en/',
    );
    expect(link('fr/statements/appel/')).toBeNull();
    const editions = site
      .page('fr/statements/charter/beside_en/')
      .querySelectorAll('.switcher a[hreflang]')
      .map((each) => each.getAttribute('href'));
    expect(editions).toEqual([
      '/papers/fr/statements/charter/beside_en/',
      '/papers/en/statements/charter/beside_fr/',
      '/papers/ar/statements/charter/beside_en/',
    ]);
  });

  test('offers all texts of the document to a script, which finds each on the page that it names', () => {
    const options = site.page('en/statements/charter/beside_fr/').querySelectorAll('option');
    const tags = ['fr', 'en', 'ar', 'fr', 'en', 'ar'];
    expect(options.map((option) => option.getAttribute('value'))).toEqual(tags);
    for (const option of options.slice(0, 3)) {
      const path = option.getAttribute('data-page')?.replace('/papers/', '') ?? '';
      const tag = option.getAttribute('value') ?? '';
      expect(site.page(path).querySelector(`[id="${tag}_title"]`)?.getAttribute('lang')).toBe(tag);
    }
  });

  test('is built again when one of its texts has changed', async () => {
    site.edit('locales/en/documents/charter.json', (bundle) => {
      bundle['title'] = 'Another title';
    });
    await site.build({ beside: true });
    expect(textOf(site.page('ar/statements/charter/beside_en/').querySelector('#title'))).toContain(
      'Another title',
    );
  });
});

test('a site has no such pages unless they are asked for', async () => {
  const site = new SiteFolder();
  await site.build();
  expect(site.files().filter((path) => path.includes('beside_'))).toEqual([]);
  expect(site.page('fr/statements/charter/').querySelector('.beside-link')).toBeNull();
});
