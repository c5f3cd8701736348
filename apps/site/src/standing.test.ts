import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { hashText } from '@archive/translation';
import { expect, test } from 'vitest';

import { SiteFolder, textOf } from './testing/site-folder.ts';

type Records = Record<string, Record<string, unknown>>;

/** The fixture archive, with a French charter whose first paragraph was made from another source. */
function archiveWithChange(change: (records: Records, bundle: Record<string, string>) => void) {
  const site = new SiteFolder();
  let bundle: Record<string, string> = {};
  site.edit('locales/fr/documents/charter.json', (texts) => {
    bundle = texts as Record<string, string>;
  });
  site.edit('ledgers/fr/charter.json', ({ segments }) => change(segments as Records, bundle));
  return site;
}

const was = 'We keep *nothing* but <b>names</b>.';

function outdatedArchive(): SiteFolder {
  return archiveWithChange((records, bundle) => {
    Object.assign(records['p1'] ?? {}, {
      source: hashText(was),
      sourceText: was,
      target: hashText(bundle['p1'] ?? ''),
    });
  });
}

test('a passage whose source has changed is marked, and leads to what has changed in it', async () => {
  const site = outdatedArchive();
  site.edit('locales/en/documents/charter.json', (bundle) => {
    bundle['p1'] = 'We keep *everything* but <b>names</b>.';
  });
  await site.build();
  const page = site.page('fr/statements/charter/');
  const passage = page.querySelector('#p1');
  expect(passage?.getAttribute('data-state')).toBe('outdated');
  const link = passage?.querySelector('.outdated-mark a');
  expect(textOf(link ?? null)).toBe('Le texte source a changé depuis cette traduction');
  const details = page.querySelector(`details${link?.getAttribute('href') ?? ''}`);
  expect(textOf(details?.querySelector('.change-said') ?? null)).toContain('anglais');
  const text = details?.querySelector('.change-text');
  expect(text?.getAttribute('lang')).toBe('en');
  expect(textOf(text?.querySelector('del') ?? null)).toBe('nothing');
  expect(textOf(text?.querySelector('ins') ?? null)).toBe('everything');
  expect(textOf(text ?? null)).toContain('but <b>names</b>.');
  expect(details?.querySelector('.change-links a')?.getAttribute('href')).toBe('#p1');
  expect(page.querySelectorAll('[data-state="outdated"]').map((each) => each.id)).toEqual([
    'p1',
    'h1',
    'i2-1',
    'v2',
    'caption',
  ]);
  expect(page.querySelectorAll('.changes .change')).toHaveLength(5);
  expect(textOf(page.querySelector('.colophon'))).toContain(
    'Passages dont la source a changé depuis : 5',
  );
});

test('what the source said before may not be on record, and then only what it says now is shown', async () => {
  const site = outdatedArchive();
  site.edit('ledgers/fr/charter.json', ({ segments }) => {
    delete (segments as Records)['p1']?.['sourceText'];
  });
  await site.build();
  const details = site.page('fr/statements/charter/').querySelector('#outdated_p1');
  expect(details?.querySelectorAll('del, ins')).toEqual([]);
  expect(textOf(details?.querySelector('.change-said') ?? null)).toContain('conservé');
});

test('a translation that was edited since answers what its source says now', async () => {
  const site = outdatedArchive();
  site.edit('locales/fr/documents/charter.json', (bundle) => {
    bundle['p1'] = 'Un texte nouveau.';
  });
  await site.build();
  const page = site.page('fr/statements/charter/');
  expect(page.querySelectorAll('#p1[data-state], #outdated_p1')).toEqual([]);
});

test('an original is never outdated, nor is a translation of which nothing is known', async () => {
  const site = outdatedArchive();
  await site.build();
  for (const path of ['en/statements/charter/', 'ar/statements/charter/', 'fr/letters/barely/'])
    expect(site.page(path).querySelector('.changes')).toBeNull();
});

test('says who translated and reviewed a text, when, and how many passages as they stand', async () => {
  const site = archiveWithChange((records, bundle) => {
    const set = (id: string, more: Record<string, unknown>) =>
      Object.assign(records[id] ?? {}, { target: hashText(bundle[id] ?? ''), ...more });
    set('p1', { by: 'Ada Lovelace', on: '2024-05-02' });
    set('p2', { by: 'Jane Reader', on: '2024-06-03', state: 'reviewed' });
    set('h3', { by: 'Jane Reader', on: '2024-06-01', state: 'final' });
    set('i1', { state: 'initial' });
    // Edited since it was reviewed: nobody has reviewed what it says now.
    set('h2', { by: 'Jane Reader', state: 'reviewed', target: hashText('other') });
  });
  await site.build();
  const said = textOf(site.page('fr/statements/charter/').querySelector('.colophon dl'));
  expect(said).toContain('Traduit par Ada Lovelace');
  expect(said).toContain('Relu par Jane Reader');
  expect(said).toContain('Dernière modification : 3 juin 2024');
  expect(said).toContain('Passages relus : 2 sur 25');
  expect(said).toContain('brouillon : 1');
});

const file = 'locales/fr/documents/charter.json';

test.each([
  ['https://github.com/circle/papers', `https://github.com/circle/papers/edit/main/${file}`],
  ['https://github.com/circle/papers.git', `https://github.com/circle/papers/edit/main/${file}`],
  [
    'https://github.com/circle/papers/tree/trunk/archive/',
    `https://github.com/circle/papers/edit/trunk/archive/${file}`,
  ],
  ['https://gitlab.com/a/b/papers', `https://gitlab.com/a/b/papers/-/edit/main/${file}`],
  [
    'https://code.example.org/a/papers/-/tree/dev/x',
    `https://code.example.org/a/papers/-/edit/dev/x/${file}`,
  ],
  ['https://codeberg.org/a/papers', `https://codeberg.org/a/papers/_edit/main/${file}`],
  [
    'https://git.example.org/a/papers/src/branch/dev/x',
    `https://git.example.org/a/papers/_edit/dev/x/${file}`,
  ],
])('with the repository %s, a translation can be improved where it lies', async (url, expected) => {
  const site = new SiteFolder();
  site.edit('archive.json', (archive) => {
    archive['repository'] = url;
  });
  await site.build();
  const link = (path: string) => site.page(path).querySelector('.improve a');
  expect(link('fr/statements/charter/')?.getAttribute('href')).toBe(expected);
  expect(textOf(link('fr/statements/charter/'))).toBe('Améliorer cette traduction');
  expect(textOf(link('en/statements/charter/'))).toBe('Correct this text');
});

test('an outdated passage is improved at its own line of the file', async () => {
  const site = outdatedArchive();
  site.edit('archive.json', (archive) => {
    archive['repository'] = 'https://github.com/circle/papers';
  });
  const bundle = JSON.stringify(JSON.parse(site.source(file)), null, 2);
  writeFileSync(join(site.archive, file), `${bundle}\n`);
  const lines = bundle.split('\n');
  await site.build();
  const links = site
    .page('fr/statements/charter/')
    .querySelectorAll('.change')
    .map((change) => ({
      id: change.id.replace('outdated_', ''),
      line: /\/fr\/documents\/charter\.json#L(\d+)$/.exec(
        change.querySelectorAll('.change-links a')[1]?.getAttribute('href') ?? '',
      )?.[1],
    }));
  expect(links.length).toBeGreaterThan(1);
  for (const { id, line } of links) expect(lines[Number(line) - 1]).toMatch(`"${id}":`);
});

test('an archive in a folder of its repository is edited there, as its package.json says', async () => {
  const site = new SiteFolder();
  site.edit('archive.json', (archive) => {
    archive['repository'] = 'https://github.com/circle/papers';
  });
  site.write('package.json', { repository: { type: 'git', directory: './packages/content/' } });
  await site.build();
  const link = site.page('fr/statements/charter/').querySelector('.improve a');
  expect(link?.getAttribute('href')).toBe(
    `https://github.com/circle/papers/edit/main/packages/content/${file}`,
  );
});

test('a repository of an unknown kind has no page to edit a text on', async () => {
  const site = new SiteFolder();
  await site.build();
  expect(site.page('fr/statements/charter/').querySelector('.improve')).toBeNull();
});
