import { Cite } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- it makes itself known to the library
import '@citation-js/plugin-bibtex';
// oxlint-disable-next-line import/no-unassigned-import -- likewise
import '@citation-js/plugin-ris';
import { beforeAll, describe, expect, test } from 'vitest';

import { SiteFolder, textOf } from './testing/site-folder.ts';

/** What a library of the field reads in a file. */
function readBack(content: string): Record<string, unknown> {
  const [item] = new Cite(content).data as unknown as Record<string, unknown>[];
  return item ?? {};
}

describe('the citation of a text', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    site.write('package.json', { version: '1.2.0' });
    site.edit('ledgers/fr/charter.json', ({ segments }) => {
      const records = segments as Record<string, { by?: string; state: string }>;
      Object.assign(records['p1'] ?? {}, { by: 'Ada Lovelace <ada@example.org>' });
      Object.assign(records['p2'] ?? {}, { by: 'Mary Shelley and, Co' });
      Object.assign(records['h1'] ?? {}, { by: 'Jane Reader', state: 'reviewed' });
    });
    await site.build({ downloads: true });
  });

  const citation = (path: string) => textOf(site.page(path).querySelector('.colophon .citation'));

  test('says on one line who, what, when, where, in which language and version, and the address', () => {
    expect(citation('en/statements/charter/')).toBe(
      'The Circle <& Friends>. “A charter for papers”. January 10, 2022. Papers of the ' +
        'Circle, Statements. In English. Original text. Version 1.2.0. ' +
        'https://archive.example/papers/en/statements/charter/',
    );
  });

  test('of a translation says what it was translated from and by whom, as its language says it', () => {
    const said = citation('fr/statements/charter/');
    expect(said).toContain('En français. Traduit depuis la version en anglais.');
    expect(said).toContain('Traduit par Ada Lovelace et Mary Shelley and, Co.');
    expect(said).not.toContain('Jane Reader');
    expect(said).not.toContain('ada@example.org');
    expect(site.text('fr/statements/charter/index.html')).toContain(
      '«\u00A0Une charte des papiers\u00A0»',
    );
    expect(citation('en/letters/nidaa/')).toContain(
      'Translated from French, which is itself a translation; the original is in Arabic.',
    );
  });

  test('has no address where the site does not know its own', async () => {
    const homeless = new SiteFolder();
    homeless.edit('archive.json', (archive) => delete archive['url']);
    await homeless.build({ downloads: true });
    const page = homeless.page('en/statements/charter/');
    expect(textOf(page.querySelector('.citation'))).not.toContain('http');
    expect(homeless.text('en/statements/charter/charter.bib')).toMatch(/^@misc\{charter-en,/);
  });

  test('stands on the page as in the files beside it, which it links to', () => {
    for (const path of ['fr/statements/charter/', 'en/statements/hostile/', 'ar/letters/nidaa/']) {
      const formats = site.page(path).querySelectorAll('.citation-format');
      expect(formats.map((each) => textOf(each.querySelector('summary')))).toEqual([
        'BibTeX',
        'RIS',
        'CSL-JSON',
      ]);
      for (const format of formats) {
        const name = format.querySelector('a')?.getAttribute('href') ?? '';
        const file = site.text(name.replace('/papers/', '')).replaceAll('\r', '').trimEnd();
        expect(format.querySelector('pre')?.textContent).toBe(file);
      }
    }
  });

  test('is read by a library of the field as what it is', () => {
    const folder = 'fr/statements/charter/';
    const csl = readBack(site.text(`${folder}charter.csl.json`));
    expect(csl).toMatchObject({
      id: 'charter-fr',
      type: 'webpage',
      title: 'Une charte des papiers',
      'original-title': 'A charter for papers',
      author: [{ literal: 'Le Cercle' }],
      translator: [{ literal: 'Ada Lovelace' }, { literal: 'Mary Shelley and, Co' }],
      issued: { 'date-parts': [[2022, 1, 10]] },
      'container-title': 'Papiers du Cercle',
      language: 'fr',
      version: '1.2.0',
      URL: 'https://archive.example/papers/fr/statements/charter/',
    });

    const bibtex = readBack(site.text(`${folder}charter.bib`));
    expect(bibtex).toMatchObject({
      'citation-key': 'charter-fr',
      title: csl['title'],
      issued: csl['issued'],
      URL: csl['URL'],
      version: '1.2.0',
      translator: [{ given: 'Ada', family: 'Lovelace' }, { family: 'Mary Shelley and, Co' }],
    });
    const ris = readBack(site.text(`${folder}charter.ris`));
    expect(ris).toMatchObject({
      id: 'charter-fr',
      type: 'webpage',
      title: csl['title'],
      URL: csl['URL'],
      issued: csl['issued'],
      language: 'fr',
      edition: '1.2.0',
    });
  });

  test('says in BibTeX which language a text is in, for the hyphenation of its title', () => {
    const bibtex = site.text('ar/letters/nidaa/nidaa.bib');
    expect(bibtex).toContain('  langid = {arabic},\n');
    expect(bibtex).not.toContain('orig');
    expect(bibtex).toContain('  year = {1984},\n  date = {1984?},\n');
    const translation = site.text('fr/statements/charter/charter.bib');
    expect(translation).toContain('  origtitle = {A charter for papers},\n');
    expect(translation).toContain('  origlanguage = {english},\n');
  });

  test('keeps a vague date and a stretch of time for what they are', () => {
    const issued = (path: string) => readBack(site.text(path))['issued'];
    expect(issued('ar/letters/nidaa/nidaa.csl.json')).toEqual({
      'date-parts': [[1984]],
      circa: true,
    });
    expect(issued('en/statements/hostile/hostile.csl.json')).toEqual({
      'date-parts': [
        [2020, 3],
        [2020, 5],
      ],
    });
    expect(site.text('en/statements/hostile/hostile.ris')).toContain(
      'PY  - 2020\r\nDA  - ///March – May 2020\r\n',
    );
  });
});

test('no title, however hostile, breaks out of its field', async () => {
  const site = new SiteFolder();
  const title = 'a } b { \\end{x} % 100 $ & # _ ~ ^ "q" ER  - @book{x,\u2028TY  - BOOK';
  site.edit('locales/en/documents/hostile.json', (bundle) => {
    bundle['title'] = title.replaceAll('\\', '\\\\').replaceAll('_', '\\_');
  });
  await site.build({ downloads: true });
  const folder = 'en/statements/hostile/';
  const shown = site.page(folder).querySelector('h1')?.textContent ?? '';
  const read = (name: string) => readBack(site.text(`${folder}${name}`));
  const oneLine = shown.replaceAll(/\s+/g, ' ');
  expect(read('hostile.csl.json')['title']).toBe(oneLine);
  expect(read('hostile.ris')['title']).toBe(oneLine);
  expect(read('hostile.bib')['title']).toBe(oneLine);
  const bibtex = site.text(`${folder}hostile.bib`);
  expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
  expect(site.text(`${folder}hostile.ris`).match(/^TY {2}- /gm)).toHaveLength(1);
});
