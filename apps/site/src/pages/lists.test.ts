import { beforeAll, describe, expect, test } from 'vitest';

import { SiteFolder, textOf } from '../testing/site-folder.ts';

let site: SiteFolder;
beforeAll(async () => {
  site = new SiteFolder();
  await site.build();
});

const items = (path: string) => site.page(path).querySelectorAll('.item');

describe('the list of a collection', () => {
  test('has its documents by date, in the order the collection asks for, under their years', () => {
    expect(
      items('en/statements/').map((item) => textOf(item.querySelector('.item-title'))),
    ).toEqual([
      'A charter for papers',
      'Appel aux papiers',
      '<script>alert("title")</script> & {{name}} $t(home)',
    ]);
    expect(items('en/letters/').map((item) => textOf(item.querySelector('.item-date')))).toEqual([
      '1984 (uncertain)',
      'spring 2019',
    ]);
    const years = site.page('en/statements/').querySelectorAll('.year h2');
    expect(years.map((year) => textOf(year))).toEqual(['2022', '2021', '2020']);
  });

  test('names a document that is not translated in its own language and leads to the original', () => {
    const [, appel] = items('ar/statements/');
    const link = appel?.querySelector('.item-title a');
    expect(textOf(link ?? null)).toBe('Appel aux papiers');
    expect(link?.getAttribute('lang')).toBe('fr');
    expect(link?.getAttribute('dir')).toBe('ltr');
    expect(link?.getAttribute('hreflang')).toBe('fr');
    expect(link?.getAttribute('href')).toBe('/papers/fr/statements/appel/');
    expect(textOf(appel?.querySelector('.item-state') ?? null)).toBe(
      'لم يُترجم بعد الأصل باللغة الفرنسية',
    );
  });

  test('says of each document how far it is there, and where else it is', () => {
    const [charter] = items('fr/statements/');
    expect(textOf(charter?.querySelector('.item-state') ?? null)).toBe(
      'traduction en partie dépassée Original en anglais',
    );
    const others = charter?.querySelectorAll('.item-editions li') ?? [];
    expect(others.map((other) => textOf(other))).toEqual([
      'English original',
      'العربية incomplet : 13 sur 25 passages',
    ]);
  });

  test('without documents says so, and without a name in a language borrows one', () => {
    const page = site.page('ar/vacant/');
    expect(textOf(page.querySelector('.count'))).toBe('لا توجد وثائق هنا بعد.');
    expect(page.querySelector('h1 [lang="fr"]')?.textContent).toBe('À venir');
  });
});

describe('the home of a language', () => {
  test('shows the archive, its collections with their counts, and its latest documents', () => {
    const page = site.page('fr/');
    expect(textOf(page.querySelector('h1'))).toBe('Papiers du Cercle');
    expect(textOf(page.querySelector('.tagline'))).toBe('Lettres & déclarations');
    expect(page.querySelectorAll('.shelf li').map((item) => textOf(item))).toEqual([
      'Prises de position Ce qui fut dit publiquement. 3 documents',
      'Lettres 2 documents',
      'À venir 0 document',
    ]);
    expect(items('fr/').map((item) => textOf(item.querySelector('.item-title')))).toEqual([
      'Une charte des papiers',
      'Appel aux papiers',
      '<script>alert("title")</script> & {{name}} $t(home)',
      'A letter that is hardly translated',
      'Lettre sur le livre',
    ]);
  });

  test('renders the description with its emphasis and its links', () => {
    const description = site.page('fr/').querySelector('.intro .description');
    expect(description?.querySelector('em')?.textContent).toBe('d’essai');
    expect(description?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '/papers/fr/statements/charter/',
    ]);
  });

  test('marks what it borrows from another language', () => {
    const tagline = site.page('ar/').querySelector('.tagline span');
    expect(tagline?.getAttribute('lang')).toBe('fr');
    expect(tagline?.getAttribute('dir')).toBe('ltr');
  });

  test('speaks the default language where a language has no interface words', () => {
    expect(textOf(site.page('de/').querySelector('.latest h2'))).toBe('Derniers documents');
  });

  test('lets an archive have words of its own over those of the starter', () => {
    expect(site.text('404.html')).toContain('>Front hall</a>');
  });

  test('says at an address without a page so once in each language that has words for it', () => {
    const apologies = site.page('404.html').querySelectorAll('main :is(h1, h2)');
    expect(apologies.map(textOf)).toEqual([
      'Page introuvable',
      'Page not found',
      expect.stringMatching(/^\p{Script=Arabic}/u),
    ]);
  });
});

describe('the front page', () => {
  test('is in the default language and leads to the home of each', () => {
    const page = site.page('');
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('fr');
    const doors = page.querySelectorAll('.doors li');
    expect(
      doors.map((door) => [door.querySelector('a')?.getAttribute('href'), textOf(door)]),
    ).toEqual([
      ['/papers/fr/', 'Français Papiers du Cercle Lettres & déclarations'],
      ['/papers/en/', 'English Papers of the Circle Letters & statements'],
      ['/papers/ar/', 'العربية أوراق الحلقة Lettres & déclarations'],
      ['/papers/de/', 'Deutsch Papiers du Cercle Lettres & déclarations'],
    ]);
    expect(page.querySelector('meta[http-equiv="refresh"]')).toBeNull();
  });
});
