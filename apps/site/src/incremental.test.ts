import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { unlikeBuiltAnew } from './testing/built-anew.ts';
import { addDocuments } from './testing/many-documents.ts';
import { RandomEdits } from './testing/random-edits.ts';
import { SiteFolder } from './testing/site-folder.ts';

test.each([1, 2])(
  'a site built after any changes is the one that is built anew, whatever they were: %i',
  { timeout: 120_000 },
  async (seed) => {
    const parts = { downloads: true, search: true, beside: true };
    const site = new SiteFolder();
    const edits = new RandomEdits(site, seed);
    await site.build(parts);
    for (let round = 0; round < 4; round++) {
      const done = [edits.one(), edits.one()];
      await site.build(parts);
      edits.one();
      await site.build(parts);
      expect({ done, unlike: await unlikeBuiltAnew(site, parts) }).toEqual({ done, unlike: [] });
    }
  },
);

test('many documents are built in two threads as they are in one', async () => {
  const site = new SiteFolder();
  await site.build();
  const dates = Array.from({ length: 150 }, (_, index) => `19${10 + (index % 80)}`);
  addDocuments(site, dates.slice(0, 140));
  await site.build();
  const report = await site.build();
  expect(report).toMatchObject({ written: 0, removed: 0, findings: [{ rule: 'text-missing' }] });
  expect(await unlikeBuiltAnew(site)).toEqual([]);
});

test('a link to a document that does not exist yet leads there once it does', async () => {
  const site = new SiteFolder();
  // So many that one more is not so much that all is built.
  addDocuments(
    site,
    Array.from({ length: 24 }, () => '1905'),
  );
  site.write('locales/en/documents/many-0000.json', { title: 'A', p1: 'See [it](later).' });
  await site.build();
  const skeleton = JSON.parse(site.source('documents/many-0000.json')) as object;
  site.write('documents/later.json', { ...skeleton, id: 'later', issued: '1999' });
  site.write('locales/en/documents/later.json', { title: 'Later', p1: 'A text.' });
  await site.build();
  expect(site.text('en/letters/many-0000/index.html')).toContain(
    'href="/papers/en/letters/later/"',
  );
  expect(await unlikeBuiltAnew(site)).toEqual([]);
});

test('a link leads to a passage only where the page has it', async () => {
  const site = new SiteFolder();
  addDocuments(
    site,
    Array.from({ length: 24 }, () => '1905'),
  );
  const [from, to] = ['many-0000', 'many-0020'];
  const links = ['p1', 'p2', 'stray', 'tn1'].map((passage) => `[it](${to}#${passage})`).join(' ');
  for (const tag of ['en', 'fr'])
    site.write(`locales/${tag}/documents/${from}.json`, { title: 'A', p1: links });
  site.edit(`documents/${to}.json`, (skeleton) => {
    skeleton['body'] = ['p1', 'p2'].map((id) => ({ type: 'paragraph', id }));
  });
  const text = { title: 'B', p1: 'One.[^tn1]', p2: 'Two.', stray: 'Three.', tn1: 'A note.' };
  site.write(`locales/en/documents/${to}.json`, text);
  site.write(`locales/fr/documents/${to}.json`, { title: 'B' });
  const passages = (tag: string): (string | undefined)[] =>
    site
      .page(`${tag}/letters/${from}/`)
      .querySelectorAll(`a[href*="/letters/${to}/"]:not([rel])`)
      .map((link) => link.getAttribute('href')?.split('/').at(-1));
  await site.build();
  expect(passages('en')).toEqual(['#p1', '#p2', '', '#tn1']);
  // Of the original's notes of its translator a translation has none.
  expect(passages('fr')).toEqual(['#p1', '#p2', '', '']);
  site.edit(`documents/${to}.json`, (skeleton) => {
    skeleton['body'] = [{ type: 'paragraph', id: 'p1' }];
  });
  await site.build();
  expect(passages('en')).toEqual(['#p1', '', '', '#tn1']);
  expect(await unlikeBuiltAnew(site)).toEqual([]);
});

test.each([24, 140])(
  'of %i documents a link leads to a page that there is, whichever document is built first',
  async (count) => {
    const site = new SiteFolder();
    const dates = Array.from({ length: count }, (_, index) => `${1900 + (index % 80)}`);
    addDocuments(site, dates);
    const last = count - 1;
    const ids = ['whole', 'blank', 'broken'].map((name, index) => {
      const id = `many-${String(index * 7 + 3).padStart(4, '0')}`;
      site.write(`locales/fr/documents/${id}.json`, { title: name === 'blank' ? ' ' : name });
      return id;
    });
    writeFileSync(join(site.archive, `locales/fr/documents/${ids[2]}.json`), '{ "title": ');
    const links = ids.map((id) => `[it](${id})`).join(' ');
    for (const from of ['many-0000', `many-${String(last).padStart(4, '0')}`])
      for (const tag of ['en', 'fr'])
        site.write(`locales/${tag}/documents/${from}.json`, { title: 'A', p1: links });

    const built = await site.build();
    for (const from of ['many-0000', `many-${String(last).padStart(4, '0')}`])
      expect(
        site
          .page(`fr/letters/${from}/`)
          .querySelectorAll('#p1 a[href*="/letters/"]')
          .map((link) => link.getAttribute('href')),
      ).toEqual(['fr', 'en', 'en'].map((tag, index) => `/papers/${tag}/letters/${ids[index]}/`));
    // What was built twice counts once.
    expect(built.written).toBe(site.files().filter((file) => !file.startsWith('.archive')).length);
    site.write(`locales/fr/documents/${ids[2]}.json`, { title: 'Mended' });
    const after = await site.build();
    expect(after.pages).toBe(built.pages + 1);
    expect(after.written).toBeLessThan(built.written / 2);
    expect(await unlikeBuiltAnew(site)).toEqual([]);
  },
);

test.each(['archive.json', 'theme/style.css'])(
  'what is saved in %s as soon as a build has read it is seen by the next one',
  async (path) => {
    const site = new SiteFolder();
    site.edit('archive.json', (archive) => {
      archive['theme'] = { style: 'theme/style.css' };
    });
    mkdirSync(join(site.archive, 'theme'));
    writeFileSync(join(site.archive, 'theme/style.css'), ':root { --accent: #111 }');
    const building = site.build();
    const saved = site.source(path).replace('Français', 'La langue').replace('#111', '#654321');
    writeFileSync(join(site.archive, path), saved);
    await building;
    await site.build();
    expect(await unlikeBuiltAnew(site)).toEqual([]);
  },
);

test('a page that is gone or was written over is built again', async () => {
  const site = new SiteFolder();
  const first = await site.build();
  rmSync(join(site.out, 'fr/letters/nidaa/index.html'));
  const list = join(site.out, 'fr/letters/index.html');
  writeFileSync(list, 'nothing');
  const later = new Date(Date.now() + 5000);
  utimesSync(list, later, later);
  const report = await site.build();
  expect(report).toMatchObject({ written: 2, removed: 0 });
  expect(report.unchanged).toBe(first.written - 2);
  expect(site.text('fr/letters/index.html')).toContain('<html');
  expect(statSync(join(site.out, 'fr/letters/nidaa/index.html')).isFile()).toBe(true);
});

test('a record that is damaged is none', async () => {
  const site = new SiteFolder();
  const first = await site.build();
  writeFileSync(join(site.out, '.archive-build.jsonl'), '{"key":');
  expect(await site.build()).toMatchObject({ written: 0, unchanged: first.written, removed: 0 });
});

test('other options make another site', async () => {
  const site = new SiteFolder();
  await site.build();
  await site.build({ basePath: '/elsewhere/' });
  expect(site.text('fr/letters/index.html')).toContain('href="/elsewhere/fr/');
});
