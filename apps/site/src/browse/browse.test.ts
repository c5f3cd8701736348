import { beforeAll, describe, expect, test } from 'vitest';

import { addDocuments } from '../testing/many-documents.ts';
import { SiteFolder, textOf } from '../testing/site-folder.ts';

const titles = (site: SiteFolder, path: string) =>
  site
    .page(path)
    .querySelectorAll('.item-title')
    .map((item) => textOf(item));
const links = (site: SiteFolder, path: string, selector: string) =>
  site
    .page(path)
    .querySelectorAll(selector)
    .map((link) => [textOf(link), link.getAttribute('href')]);

describe('the ways into a small archive', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    await site.build();
  });

  test('stand on the home of each language, those alone that tell documents apart', () => {
    expect(links(site, 'fr/', '.browse a')).toEqual([
      ['Par date', '/papers/fr/by_date/'],
      ['Par lieu', '/papers/fr/by_place/'],
      ['Par sujet', '/papers/fr/by_subject/'],
      ['Par langue originale', '/papers/fr/by_language/'],
      ['Nouveautés', '/papers/fr/whats_new/'],
      ['État des traductions', '/papers/fr/translation_status/'],
    ]);
    // All documents have one issuer: that list would be the list of all.
    expect(site.files().filter((path) => path.includes('by_issuer'))).toEqual([]);
  });

  test('list concepts by their names in the language, in its alphabet, with their counts', () => {
    expect(links(site, 'fr/by_subject/', '.values a')).toEqual([
      ['presse', '/papers/fr/by_subject/press/'],
      ['unlisted-concept', '/papers/fr/by_subject/unlisted-concept/'],
    ]);
    expect(
      site
        .page('fr/by_language/')
        .querySelectorAll('.values li')
        .map((li) => textOf(li)),
    ).toEqual(['anglais 3 documents', 'arabe 1 document', 'français 1 document']);
  });

  test('mark a name that has to be borrowed from another language', () => {
    const link = site.page('ar/by_subject/').querySelector('.values a[lang]');
    expect([link?.getAttribute('lang'), link?.getAttribute('dir'), textOf(link)]).toEqual([
      'fr',
      'ltr',
      'presse',
    ]);
    const heading = site.page('de/by_place/lyon/').querySelector('h1 [lang]');
    expect([heading?.getAttribute('lang'), textOf(heading)]).toEqual(['fr', 'Lyon']);
    expect(textOf(site.page('ar/by_place/lyon/').querySelector('h1'))).toBe('ليون');
  });

  test('lead to the documents, wherever they can be read', () => {
    expect(titles(site, 'ar/by_language/fr/')).toEqual(['Appel aux papiers']);
    expect(links(site, 'ar/by_language/fr/', '.item-title a')).toEqual([
      ['Appel aux papiers', '/papers/fr/statements/appel/'],
    ]);
    expect(titles(site, 'en/by_place/lyon/')).toEqual(['A charter for papers']);
  });

  test('leave out a document that has no page', () => {
    for (const path of site.files().filter((each) => each.includes('/by_')))
      expect(site.text(path)).not.toContain('unwritten');
  });

  test('say where one is, with ways back and the same page in the other languages', () => {
    const page = site.page('fr/by_subject/press/');
    expect(page.querySelectorAll('.trail li').map((step) => textOf(step))).toEqual([
      'Archives',
      'Par sujet',
      'presse',
    ]);
    expect(links(site, 'fr/by_subject/press/', '.switcher a')).toEqual([
      ['Français', '/papers/fr/by_subject/press/'],
      ['English', '/papers/en/by_subject/press/'],
      ['العربية', '/papers/ar/by_subject/press/'],
      ['Deutsch', '/papers/de/by_subject/press/'],
    ]);
    expect(
      page
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => link.getAttribute('href')),
    ).toContain('https://archive.example/papers/ar/by_subject/press/');
  });

  test('begin at what a text says about itself', () => {
    expect(links(site, 'fr/statements/charter/', '.colophon a[href*="/by_"]')).toEqual([
      ['anglais', '/papers/fr/by_language/en/'],
      ['Lyon', '/papers/fr/by_place/lyon/'],
      ['presse', '/papers/fr/by_subject/press/'],
      ['unlisted-concept', '/papers/fr/by_subject/unlisted-concept/'],
    ]);
  });

  test('have a timeline that is a list: years with their counts, and the documents of each', () => {
    const page = site.page('en/by_date/');
    expect(page.querySelectorAll('.timeline .values li').map((year) => textOf(year))).toEqual([
      '2022 1 document',
      '2021 1 document',
      '2020 1 document',
      '2019 1 document',
      '1984 1 document',
    ]);
    expect(page.querySelectorAll('.decade').map((decade) => textOf(decade))).toEqual([
      '2020s',
      '2010s',
      '1980s',
    ]);
    expect(titles(site, 'en/by_date/')).toHaveLength(5);
    const anchors = page.querySelectorAll('.timeline a').map((link) => link.getAttribute('href'));
    for (const anchor of anchors) expect(page.querySelector(anchor ?? '')).not.toBeNull();
  });
});

test('an issuer is a way in once there are two', async () => {
  const site = new SiteFolder();
  site.edit('documents/appel.json', (skeleton) => {
    skeleton['issuer'] = 'lyon';
  });
  await site.build();
  expect(titles(site, 'fr/by_issuer/lyon/')).toEqual(['Appel aux papiers']);
  expect(titles(site, 'fr/by_issuer/circle/')).toHaveLength(4);
  expect(links(site, 'fr/statements/appel/', '.colophon a[href*="by_issuer"]')).toEqual([
    ['Lyon', '/papers/fr/by_issuer/lyon/'],
  ]);
});

describe('the ways into an archive of many documents', () => {
  let site: SiteFolder;
  const dates = [
    ...Array.from({ length: 130 }, () => '1921-05'),
    ...Array.from({ length: 40 }, (_, index) => `193${index % 10}`),
    '198X',
    '19XX',
    '/1899',
    '-0044',
  ];
  beforeAll(async () => {
    site = new SiteFolder();
    addDocuments(site, dates, { subjects: ['press'] });
    await site.build();
  });
  const years = (path: string) => links(site, path, '.timeline a');

  test('have no page of more than a hundred documents', () => {
    const long = site
      .files()
      .filter((path) => /\/by_.*html$/.test(path))
      .filter((path) => site.page(path).querySelectorAll('.item').length > 100);
    expect(long).toEqual([]);
  });

  test('lead from a timeline of years to pages of decades, and of years where a decade is long', () => {
    expect(titles(site, 'en/by_date/')).toEqual([]);
    const found = years('en/by_date/');
    expect(found).toContainEqual(['1930', '/papers/en/by_date/193X/#year_1930']);
    expect(found).toContainEqual(['1921', '/papers/en/by_date/1921/']);
    expect(found).toContainEqual(['2022', '/papers/en/by_date/202X/#year_2022']);
    expect(titles(site, 'en/by_date/193X/')).toHaveLength(40);
    expect(textOf(site.page('en/by_date/193X/').querySelector('h1'))).toBe('1930s');
    expect(textOf(site.page('en/by_date/193X/').querySelector('#year_1935 h2'))).toBe('1935');
  });

  test('have a place for decades, centuries, open beginnings and years before the first', () => {
    const found = years('en/by_date/');
    const astray = found.filter(([, href]) => {
      const [path = '', anchor = 'page_main'] = (href ?? '').slice('/papers/'.length).split('#');
      return site.page(path).querySelector(`[id="${anchor}"]`) === null;
    });
    expect(astray).toEqual([]);
    expect(found.map(([name]) => name)).toEqual(
      expect.arrayContaining(['1980s', '20th century', '1899']),
    );
    expect(titles(site, 'en/by_date/-004X/')).toEqual(['Letter 173']);
  });

  test('have every document at one date, and each year with its count', () => {
    const pages = site.files().filter((path) => /^en\/by_date\/.*html$/.test(path));
    const listed = pages.flatMap((path) => titles(site, path));
    expect(listed).toHaveLength(dates.length + 5);
    expect(new Set(listed).size).toBe(dates.length + 5);
    const counts = site
      .page('en/by_date/')
      .querySelectorAll('.timeline .values .value-count')
      .map((count) => Number.parseInt(textOf(count), 10));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dates.length + 5);
  });

  test('number the pages of a long list, and each leads to its neighbours', () => {
    expect(titles(site, 'fr/by_subject/press/')).toHaveLength(100);
    expect(titles(site, 'fr/by_subject/press/page_2/')).toHaveLength(75);
    expect(textOf(site.page('fr/by_subject/press/').querySelector('.intro .count'))).toBe(
      '175 documents · Page 1 sur 2',
    );
    expect(links(site, 'fr/by_subject/press/', '.leaves a[rel]')).toEqual([
      ['Page suivante', '/papers/fr/by_subject/press/page_2/'],
    ]);
    expect(links(site, 'fr/by_subject/press/page_2/', '.leaves a[rel]')).toEqual([
      ['Page précédente', '/papers/fr/by_subject/press/'],
    ]);
    expect(links(site, 'fr/by_date/1921/page_2/', '.switcher a').map(([, href]) => href)).toContain(
      '/papers/ar/by_date/1921/page_2/',
    );
    expect(site.page('fr/by_subject/press/page_2/').querySelector('title')?.textContent).toContain(
      'presse · Page 2 sur 2',
    );
  });
});

test('hostile names of concepts stay text', async () => {
  const site = new SiteFolder();
  site.write('glossary/press.json', {
    id: 'press',
    kind: 'term',
    terms: { en: [{ term: '<script>alert(1)</script> & "press"', status: 'preferred' }] },
  });
  await site.build();
  expect(site.text('en/by_subject/index.html')).not.toContain('<script>alert');
  expect(textOf(site.page('en/by_subject/press/').querySelector('h1'))).toBe(
    '<script>alert(1)</script> & "press"',
  );
});
