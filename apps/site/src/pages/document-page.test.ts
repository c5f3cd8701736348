import { beforeAll, describe, expect, test } from 'vitest';

import { SiteFolder, textOf } from '../testing/site-folder.ts';

/** The links of a page's head, by their `rel` and language. */
function headLinks(site: SiteFolder, path: string): Record<string, string | undefined> {
  const links = site
    .page(path)
    .querySelectorAll('head link[rel="alternate"][hreflang], head link[rel="canonical"]');
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang') ?? 'canonical', link.getAttribute('href')]),
  );
}

describe('a document', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    await site.build();
  });

  test('shows a passage that is not translated in the original, marked with its language', () => {
    const page = site.page('ar/statements/charter/');
    const passage = page.querySelector('#q1');
    expect(passage?.getAttribute('lang')).toBe('en');
    expect(passage?.getAttribute('dir')).toBe('ltr');
    expect(textOf(passage)).toContain('We ask for papers.');
    expect(textOf(passage)).toContain('لم يُترجم بعد');
    expect(page.querySelector('#q2')?.getAttribute('lang')).toBeUndefined();
  });

  test('says before its text that a translation is not finished', () => {
    const notice = textOf(site.page('ar/statements/charter/').querySelector('.notice'));
    expect(notice).toContain('13');
    expect(notice).toContain('25');
    expect(notice).toContain('الإنجليزية');
    expect(site.page('fr/statements/charter/').querySelector('.notice')).toBeNull();
  });

  test('is set from right to left in a language written so', () => {
    const root = site.page('ar/letters/nidaa/').querySelector('html');
    expect(root?.getAttribute('lang')).toBe('ar');
    expect(root?.getAttribute('dir')).toBe('rtl');
  });

  test('says whether it is the original, a translation, or a translation of a translation', () => {
    const kind = (path: string) => textOf(site.page(path).querySelector('.text-kind'));
    expect(kind('ar/letters/nidaa/')).toBe('النص الأصلي');
    expect(kind('fr/letters/nidaa/')).toBe('Traduit depuis la version en arabe');
    expect(kind('en/letters/nidaa/')).toBe(
      'Translated from French, which is itself a translation; the original is in Arabic',
    );
    expect(kind('ar/statements/charter/')).toContain('الفرنسية');
    expect(kind('fr/letters/barely/')).toBe('Traduction. Original en anglais');
  });

  test('a translation links to the original', () => {
    const link = site.page('en/letters/nidaa/').querySelector('.read-original a');
    expect(link?.getAttribute('href')).toBe('/papers/ar/letters/nidaa/');
    expect(link?.getAttribute('hreflang')).toBe('ar');
  });

  test('bears its facts in the words of the page', () => {
    const facts = new Map(
      site
        .page('fr/statements/charter/')
        .querySelectorAll('.colophon dl > div')
        .map((fact) => [textOf(fact.querySelector('dt')), textOf(fact.querySelector('dd'))]),
    );
    expect(facts.get('Langue originale')).toBe('anglais');
    expect(facts.get('Date')).toBe('10 janvier 2022');
    expect(facts.get('Corrigé')).toBe('février 2023');
    expect(facts.get('Publié par')).toBe('Le Cercle');
    expect(facts.get('Lieux')).toBe('Lyon');
    expect(facts.get('Sujets')).toBe('presse, unlisted-concept');
    expect(facts.get('Sources')).toContain(
      'Importé du fichier charter.txt (consulté : 1er mai 2024)',
    );
    expect(facts.get('Documents liés')).toBe('Renvoie à Lettre sur le livre');
    expect(facts.get('Droits')).toBe('© Le Cercle, CC BY-SA 4.0');
  });

  test('names once a file that it and its translations were imported from', async () => {
    const other = new SiteFolder();
    other.edit('documents/charter.json', (skeleton) => {
      skeleton['sources'] = ['fr', 'en', 'ar'].map((language) => ({
        type: 'import',
        file: 'charter.html',
        language,
      }));
    });
    await other.build();
    const facts = other.page('en/statements/charter/').querySelectorAll('.colophon dd');
    expect(facts.map(textOf)).toContain('Imported from the file charter.html');
  });

  test('takes its rights from itself, its collection, or the archive, in that order', () => {
    const license = (path: string) => site.page(path).querySelector('.colophon a[rel="license"]');
    expect(license('fr/statements/charter/')?.getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    );
    expect(license('fr/letters/nidaa/')?.getAttribute('href')).toBe('https://example.org/terms');
    expect(license('fr/letters/barely/')).toBeNull();
    expect(textOf(site.page('fr/letters/barely/').querySelector('.colophon'))).toContain(
      'LicenseRef-Permission',
    );
  });

  test('names in the default language what its own language has no word for', () => {
    const page = site.page('en/statements/charter/');
    expect(page.querySelector('.byline [lang="fr"]')?.textContent).toBe('Lyon');
    expect(textOf(page.querySelector('.byline'))).toContain('The Circle <& Friends>');
  });

  test('links within its text lead to pages in its own language, or to the original', () => {
    const paragraph = site.page('en/statements/charter/').querySelector('#p1');
    const links = paragraph?.querySelectorAll('a:not([role]):not(.permalink)') ?? [];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Arabic word: كتاب', '/papers/en/letters/nidaa/#p1'],
      ['another site', 'https://example.org/?a=1&b=2'],
      ['a passage below', '#p3'],
      ['a paper that moved', '/papers/en/statements/charter/'],
      ['no passage', '/papers/fr/statements/appel/'],
    ]);
    expect(textOf(paragraph)).toContain('to nothing at all and');
  });

  test('leads to the documents before and after it, and back', () => {
    const page = site.page('fr/statements/charter/');
    const target = (selector: string) => page.querySelector(selector)?.getAttribute('href');
    expect(target('.neighbours .earlier a')).toBe('/papers/fr/statements/appel/');
    expect(page.querySelector('.neighbours .later')).toBeNull();
    expect(page.querySelectorAll('.back a').map((link) => textOf(link))).toEqual([
      'Retour : Prises de position',
      'Retour : Archives',
    ]);
    const older = site.page('fr/statements/appel/').querySelector('.neighbours .earlier a');
    expect(older?.getAttribute('href')).toBe('/papers/en/statements/hostile/');
    expect(older?.getAttribute('hreflang')).toBe('en');
  });

  test('lists its headings when it has some', () => {
    const list = site.page('en/statements/charter/').querySelectorAll('.contents a');
    expect(list.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['On keeping', '#h1'],
      ['On quoting', '#h2'],
      ['On the room', '#h4'],
    ]);
    expect(site.page('en/letters/nidaa/').querySelector('.contents')).toBeNull();
  });

  test('tells machines its languages, and the original for readers of any other', () => {
    const base = 'https://archive.example/papers';
    expect(headLinks(site, 'fr/statements/charter/')).toEqual({
      canonical: `${base}/fr/statements/charter/`,
      fr: `${base}/fr/statements/charter/`,
      en: `${base}/en/statements/charter/`,
      ar: `${base}/ar/statements/charter/`,
      'x-default': `${base}/en/statements/charter/`,
    });
  });

  test('that is hardly translated is left to the original by search engines', () => {
    expect(headLinks(site, 'fr/letters/barely/')).toEqual({
      canonical: 'https://archive.example/papers/en/letters/barely/',
    });
    const robots = site.page('fr/letters/barely/').querySelector('meta[name="robots"]');
    expect(robots?.getAttribute('content')).toBe('noindex');
    expect(Object.keys(headLinks(site, 'en/letters/barely/'))).not.toContain('fr');
    expect(site.text('sitemap.xml')).not.toContain('/fr/letters/barely/');
  });

  test('has a title and a description of its own', () => {
    const page = site.page('en/letters/nidaa/');
    expect(page.querySelector('title')?.textContent).toBe(
      'A letter on the book · Papers of the Circle',
    );
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
      'The book is the best companion; who writes leaves a trace for those who come.',
    );
  });
});

test('a site that does not know its address names no alternates, which would have to be whole', async () => {
  const own = new SiteFolder();
  own.edit('archive.json', (archive) => {
    delete archive['url'];
  });
  await own.build();
  expect(headLinks(own, 'fr/statements/charter/')).toEqual({});
  expect(own.page('fr/statements/charter/').querySelectorAll('.switcher a[hreflang]')).not.toEqual(
    [],
  );
});
