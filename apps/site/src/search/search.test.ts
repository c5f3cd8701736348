import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { unlikeBuiltAnew } from '../testing/built-anew.ts';
import { addDocuments } from '../testing/many-documents.ts';
import { SiteFolder, textOf } from '../testing/site-folder.ts';
import { SiteSearch } from '../testing/site-search.ts';

describe('the search of a site', () => {
  it('finds documents by words of their texts, and by collection and year', async () => {
    const site = new SiteFolder();
    addDocuments(site, ['1984-02', '1991-05-03']);
    await site.build({ search: true });
    const search = new SiteSearch(site.out);
    expect(await search.find('en', 'letters')).toEqual(
      expect.arrayContaining(['many-0000', 'many-0001']),
    );
    expect(await search.find('en', 'letter', { year: '1991' })).toEqual(['many-0001']);
    expect(await search.find('en', 'letter', { collection: 'statements' })).toEqual([]);
    expect(await search.find('en', 'letter', { year: '1234' })).toEqual([]);
  });

  it('has nothing of the original that stands in the place of a missing translation', async () => {
    const site = new SiteFolder();
    await site.build({ search: true });
    for (const { language, id } of textsOf(site)) {
      const bundle = JSON.parse(site.source(`locales/${language}/documents/${id}.json`)) as object;
      const index = new SiteSearch(site.out).index(language);
      const documents = index.manifest.words.map((_, document) => document);
      const place = (await index.ids(documents)).indexOf(id);
      const { segments } = await index.text(place);
      for (const [segment] of segments) expect(Object.keys(bundle)).toContain(segment);
    }
  });

  it('lists documents by the titles and dates they have now, where their own texts are the same', async () => {
    const site = new SiteFolder();
    addDocuments(site, ['1984-02']);
    site.write('locales/fr/documents/many-0000.json', { p1: 'Un texte.' });
    const listed = async () => {
      await site.build({ search: true });
      const index = new SiteSearch(site.out).index('fr');
      const { hits } = await index.search('textes');
      const ids = await index.ids(hits.map(({ document }) => document));
      return index.listing(hits[ids.indexOf('many-0000')]?.document ?? -1);
    };
    expect(await listed()).toMatchObject({
      title: 'Letter 0',
      titleLanguage: 'en',
      issued: '1984-02',
    });
    site.edit('locales/en/documents/many-0000.json', (bundle) => {
      bundle['title'] = 'The first letter';
    });
    site.edit('documents/many-0000.json', (skeleton) => {
      skeleton['issued'] = '1985-03';
    });
    expect(await listed()).toEqual({
      title: 'The first letter',
      titleLanguage: 'en',
      collection: 'letters',
      issued: '1985-03',
      date: 'mars 1985',
    });
  });

  it('is the same byte by byte after many builds as after one', async () => {
    const site = new SiteFolder();
    addDocuments(site, ['1984', '1985', '1986', '1987', '1988']);
    await site.build({ search: true });
    site.edit('locales/en/documents/many-0002.json', (bundle) => {
      bundle['p1'] = 'Quite another text, with a zebra.';
    });
    await site.build({ search: true });
    site.remove('documents/many-0001.json');
    site.remove('locales/en/documents/many-0001.json');
    await site.build({ search: true });
    expect(await new SiteSearch(site.out).find('en', 'zebras')).toEqual(['many-0002']);

    const files = indexFiles(site);
    const before = files.map((file) => site.text(file));
    const anew = join(site.out, '../anew');
    await site.build({ search: true, out: anew });
    expect(files.map((file) => readFileSync(join(anew, file), 'utf8'))).toEqual(before);
  });

  it('counts as a title what the language itself has for one, whatever other titles come and go', async () => {
    const site = new SiteFolder();
    addDocuments(
      site,
      Array.from({ length: 24 }, () => '1905'),
    );
    site.write('locales/fr/documents/many-0000.json', { p1: 'Un texte.' });
    const titled = async (): Promise<number | undefined> => {
      await site.build({ search: true });
      const index = new SiteSearch(site.out).index('fr');
      const documents = index.manifest.words.map((_, document) => document);
      return index.manifest.title[(await index.ids(documents)).indexOf('many-0000')];
    };
    expect(await titled()).toBe(0);
    site.write('locales/en/documents/many-0000.json', { p1: 'A text.' });
    expect(await titled()).toBe(0);
    expect(await unlikeBuiltAnew(site, { search: true })).toEqual([]);
    rmSync(join(site.out, '.archive-search.json'));
    expect(await titled()).toBe(0);
  });

  it('is made anew where it was damaged', async () => {
    const site = new SiteFolder();
    await site.build({ search: true });
    const file = indexFiles(site).find((name) => name.endsWith('.bin')) ?? '';
    const whole = readFileSync(join(site.out, file));
    writeFileSync(join(site.out, file), 'damaged');
    // Within the same millisecond nobody could tell.
    const later = Date.now() / 1000 + 60;
    utimesSync(join(site.out, file), later, later);
    writeFileSync(join(site.out, '.archive-search.json'), '{"edition":1,"languages":');
    await site.build({ search: true });
    expect(readFileSync(join(site.out, file)).equals(whole)).toBe(true);
  });

  it('has a page in each language that leads to lists where there are no scripts', async () => {
    const site = new SiteFolder();
    await site.build({ search: true });
    const page = site.page('fr/text_search/');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(textOf(page.querySelector('noscript'))).toContain('JavaScript');
    expect(page.querySelectorAll('.browse a').length).toBeGreaterThan(0);
    const form = site.page('fr/statements/appel/').querySelector('.search-form form');
    expect(form?.getAttribute('action')).toMatch(/\/fr\/text_search\/$/);
  });

  it('is not there where nobody asks for it', async () => {
    const site = new SiteFolder();
    await site.build({ search: true });
    await site.build();
    expect(site.files().filter((file) => file.includes('search/'))).toEqual([]);
    expect(site.page('fr/').querySelector('.search-form')).toBeNull();
  });
});

function indexFiles(site: SiteFolder): string[] {
  return site.files().filter((file) => file.startsWith('search/'));
}

function textsOf(site: SiteFolder): { language: string; id: string }[] {
  return indexFiles(site).flatMap((file) => {
    const [, language = '', id = ''] =
      /^search\/(\w+)\/([a-z0-9-]+)\.\w{10}\.json$/.exec(file) ?? [];
    return id === '' ? [] : [{ language, id }];
  });
}
