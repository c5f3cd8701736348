import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { buildSite } from './index.ts';
import { SiteFolder, starter, temporaryFolder, textOf } from './testing/site-folder.ts';

/** What every language of the fixture has, whatever is translated. */
const LISTS = [
  '',
  'letters/',
  'statements/',
  'vacant/',
  'by_date/',
  'by_language/',
  ...['ar', 'en', 'fr'].map((tag) => `by_language/${tag}/`),
  'by_place/',
  'by_place/lyon/',
  'by_subject/',
  'by_subject/press/',
  'by_subject/unlisted-concept/',
  'whats_new/',
  'translation_status/',
  'offline_page/',
];

test('every text that exists has a page, and every language its lists', async () => {
  const site = new SiteFolder();
  const report = await site.build();
  expect(report.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
  const pages = site.files().filter((path) => path.endsWith('.html'));
  expect(pages.filter((path) => !path.includes('old-charter'))).toEqual(
    [
      '404.html',
      'index.html',
      ...['ar', 'de', 'en', 'fr'].flatMap((tag) => LISTS.map((path) => `${tag}/${path}index.html`)),
      'ar/letters/nidaa/index.html',
      'ar/statements/charter/index.html',
      'en/letters/barely/index.html',
      'en/letters/nidaa/index.html',
      'en/statements/charter/index.html',
      'en/statements/hostile/index.html',
      'fr/letters/barely/index.html',
      'fr/letters/nidaa/index.html',
      'fr/statements/appel/index.html',
      'fr/statements/charter/index.html',
    ].toSorted(),
  );
  expect(report.pages).toBe(80);
  const own = site.files().filter((path) => !path.startsWith('.archive-'));
  expect(report.written).toBe(own.length);
  expect(report).toMatchObject({ unchanged: 0, removed: 0 });
});

test('a document without any text is named, and no page links to it', async () => {
  const site = new SiteFolder();
  const report = await site.build();
  expect(report.findings).toMatchObject([{ rule: 'text-missing', document: 'unwritten' }]);
  expect(site.text('en/letters/index.html')).not.toContain('unwritten');
});

test('building again with nothing changed writes nothing', async () => {
  const site = new SiteFolder();
  const first = await site.build();
  const stamps = () =>
    site.files().map((path) => statSync(join(site.out, path), { bigint: true }).mtimeNs);
  const before = stamps();
  const second = await site.build();
  expect(second).toMatchObject({ written: 0, removed: 0, unchanged: first.written });
  expect(stamps()).toEqual(before);
});

test('an edited segment is written into the pages that show it, and into no others', async () => {
  const site = new SiteFolder();
  await site.build();
  site.edit('locales/fr/documents/nidaa.json', (bundle) => {
    bundle['p2'] = 'Adieu.';
  });
  expect(await site.build()).toMatchObject({ written: 1, removed: 0 });
  expect(textOf(site.page('fr/letters/nidaa/').querySelector('#p2'))).toContain('Adieu.');
});

test('a language added to a document changes the switchers of its siblings', async () => {
  const site = new SiteFolder();
  await site.build();
  expect(site.text('fr/statements/appel/index.html')).not.toContain('/en/statements/appel/');
  site.write('locales/en/documents/appel.json', { title: 'A call for papers' });
  await site.build();
  const link = site.page('fr/statements/appel/').querySelector('.switcher a[hreflang="en"]');
  expect(link?.getAttribute('href')).toBe('/papers/en/statements/appel/');
  expect(site.page('en/statements/appel/').querySelector('h1')?.textContent).toBe(
    'A call for papers',
  );
});

test('pages of documents that are gone are removed, with their folders', async () => {
  const site = new SiteFolder();
  await site.build();
  site.remove('documents/appel.json');
  site.remove('locales/fr/documents/appel.json');
  site.remove('locales/en/documents/appel.json');
  const { removed } = await site.build();
  expect(removed).toBeGreaterThan(0);
  expect(site.files().filter((path) => path.includes('appel'))).toEqual([]);
});

test('files that no build has written are left alone', async () => {
  const site = new SiteFolder();
  mkdirSync(join(site.out, 'fr/statements/appel'), { recursive: true });
  writeFileSync(join(site.out, 'CNAME'), 'archive.example');
  writeFileSync(join(site.out, 'fr/statements/appel/map.png'), 'not ours');
  await site.build();
  site.remove('documents/appel.json');
  await site.build();
  expect(site.text('CNAME')).toBe('archive.example');
  expect(site.text('fr/statements/appel/map.png')).toBe('not ours');
});

test('a manifest that names files outside the folder removes nothing', async () => {
  const site = new SiteFolder();
  await site.build();
  const precious = join(site.out, '..', 'precious');
  writeFileSync(precious, 'kept');
  writeFileSync(
    join(site.out, '.archive-site.json'),
    JSON.stringify({ basePath: '/', files: ['../precious'] }),
  );
  await site.build();
  expect(readFileSync(precious, 'utf8')).toBe('kept');
});

test('while a file cannot be read, the rest is built and nothing is removed', async () => {
  const site = new SiteFolder();
  await site.build();
  writeFileSync(join(site.archive, 'locales/fr/documents/nidaa.json'), '{ "title": ');
  site.remove('documents/appel.json');
  const report = await site.build();
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      rule: 'json-syntax',
      severity: 'error',
      file: 'locales/fr/documents/nidaa.json',
    }),
  );
  expect(report.removed).toBe(0);
  expect(site.files()).toContain('fr/letters/nidaa/index.html');

  site.write('locales/fr/documents/nidaa.json', { title: 'Lettre' });
  await site.build();
  expect(site.files()).not.toContain('fr/statements/appel/index.html');
});

test('a document in a collection that is not there is named and left out', async () => {
  const site = new SiteFolder();
  site.edit('documents/appel.json', (skeleton) => {
    skeleton['collection'] = 'pamphlets';
  });
  const report = await site.build();
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: 'collection-missing', document: 'appel' }),
  );
  expect(site.text('fr/statements/charter/index.html')).not.toContain('/appel/');
});

test('a picture is copied once it is shown, and one that is missing is named', async () => {
  const site = new SiteFolder();
  site.write('media/unused.json', {});
  await site.build();
  expect(site.files().filter((path) => path.startsWith('media/'))).toEqual(['media/plan.svg']);
  expect(site.page('ar/statements/charter/').querySelector('img')?.getAttribute('src')).toBe(
    '/papers/media/plan.svg',
  );
  site.remove('media/plan.svg');
  const report = await site.build();
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: 'file-missing', file: 'media/plan.svg', document: 'charter' }),
  );
});

test('what is no archive is said to be none, and nothing is written', async () => {
  const out = join(temporaryFolder(), 'out');
  const report = await buildSite({ archive: temporaryFolder(), base: starter, out });
  expect(report).toMatchObject({ pages: 0, written: 0, findings: [{ rule: 'archive-missing' }] });
  expect(() => statSync(out)).toThrow('ENOENT');
});

test.each([
  ['the archive itself', ''],
  ['a folder of the archive', 'media'],
])('a site is not written into %s, nor through a link', async (_, folder) => {
  const site = new SiteFolder();
  const out = join(site.archive, folder);
  const refused = { pages: 0, written: 0, findings: [{ rule: 'out-is-archive' }] };
  expect(await site.build({ out })).toMatchObject(refused);
  symlinkSync(out, site.out);
  expect(await site.build()).toMatchObject(refused);
});

test('an archive with a language that no program understands is not built', async () => {
  const site = new SiteFolder();
  site.edit('archive.json', (archive) => {
    archive['languages'] = [
      { tag: 'fr', name: 'Français' },
      { tag: 'de-1996-1996', name: 'Deutsch' },
    ];
  });
  expect(await site.build()).toMatchObject({
    pages: 0,
    findings: [{ rule: 'language-tag', pointer: '/languages/1/tag' }],
  });
});

describe('what no build wrote', () => {
  const mine = (site: SiteFolder, path: string): void => {
    mkdirSync(dirname(join(site.out, path)), { recursive: true });
    writeFileSync(join(site.out, path), 'MINE');
  };

  test('is not overwritten by a first build, which writes nothing where it is plain that it is not meant', async () => {
    const site = new SiteFolder();
    const paths = ['index.html', 'robots.txt', 'fr/letters/index.html'];
    for (const path of paths) mine(site, path);
    const report = await site.build();
    expect(report).toMatchObject({ pages: 0, written: 0 });
    expect(report.findings).toEqual([
      expect.objectContaining({ rule: 'site-overwrite', severity: 'error' }),
    ]);
    expect(report.findings[0]?.message).toMatch(/: index\.html, robots\.txt\.$/);
    expect(site.files()).toEqual(paths.toSorted());
    for (const path of paths) expect(site.text(path)).toBe('MINE');

    await site.build({ force: true });
    for (const path of paths) expect(site.text(path)).not.toBe('MINE');
    expect(await site.build()).toMatchObject({ written: 0, removed: 0 });
  });

  test('is left as it is wherever a site has files, and told', async () => {
    const everything = { search: true };
    const full = new SiteFolder();
    await full.build(everything);
    const tops = full.files().filter((path) => !path.startsWith('.archive-'));
    const oneOfEach = new Map(tops.map((path) => [path.split('/')[0], path]));
    const always = ['index.html', '404.html', 'robots.txt', 'sw.js'];
    const others = [...oneOfEach.values()].filter((path) => !always.includes(path));
    const site = new SiteFolder();
    for (const path of others) mine(site, path);
    const { findings } = await site.build(everything);
    expect(findings.find(({ rule }) => rule === 'site-overwrite')?.message).toContain(
      `and ${others.length - 3} more`,
    );
    for (const path of others) expect(site.text(path)).toBe('MINE');
  });

  test('is left as it is by a later build, which says so until it is out of the way', async () => {
    const site = new SiteFolder();
    await site.build();
    mine(site, 'fr/letters/another/index.html');
    site.write('documents/another.json', {
      ...(JSON.parse(site.source('documents/nidaa.json')) as object),
      id: 'another',
    });
    site.write('locales/fr/documents/another.json', { title: 'Une autre', p1: 'Un texte.' });
    for (const _ of [1, 2]) {
      const { findings } = await site.build();
      expect(findings).toContainEqual(
        expect.objectContaining({
          rule: 'site-overwrite',
          message: expect.stringContaining('fr/letters/another/index.html') as string,
        }),
      );
      expect(site.text('fr/letters/another/index.html')).toBe('MINE');
    }
    await site.build({ force: true });
    expect(site.text('fr/letters/another/index.html')).toContain('Une autre');
  });

  test('is told apart from what a build that did not end has written', async () => {
    const site = new SiteFolder();
    await site.build();
    const page = 'fr/statements/appel/index.html';
    const whole = site.text(page);
    // As it stands when the first build is killed.
    renameSync(join(site.out, '.archive-build.jsonl'), join(site.out, '.archive-build.jsonl.new'));
    rmSync(join(site.out, '.archive-site.json'));
    mine(site, page);
    const { findings } = await site.build();
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(site.text(page)).toBe(whole);
  });

  test('and what a build that did not end wrote for a document is taken away with the document', async () => {
    const site = new SiteFolder();
    await site.build();
    const record = site.text('.archive-build.jsonl');
    const line = record.split('\n').find((each) => each.startsWith('{"id":"appel"')) ?? '';
    // As it stands when a build is killed that had written the pages of a new document.
    const page = 'fr/letters/withdrawn/index.html';
    mine(site, page);
    const begun = line.replaceAll('fr/statements/appel/index.html', page);
    const outside = line.replaceAll('fr/statements/appel/index.html', '../archive/archive.json');
    const lines = [begun, outside, '{"id":"cut of'];
    writeFileSync(join(site.out, '.archive-build.jsonl.new'), lines.join('\n'));
    await site.build();
    expect(site.source('archive.json')).not.toBe('');
    expect(site.files()).not.toContain(page);
    expect(site.files()).toContain('fr/statements/appel/index.html');
  });
});
