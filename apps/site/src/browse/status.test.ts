import { openArchive } from '@archive/store';
import { coverage, record, translationStatus } from '@archive/translation';
import type { Coverage, SegmentStatus, TranslatedDocument } from '@archive/translation';
import { beforeAll, expect, test } from 'vitest';

import { SiteFolder, starter, textOf } from '../testing/site-folder.ts';

/** The figures of a status page in French, by their names. */
function figures(site: SiteFolder, language: string): Record<string, string> {
  const facts = site.page(`${language}/translation_status/`).querySelectorAll('.figures > div');
  return Object.fromEntries(
    facts.map((fact) => [textOf(fact.querySelector('dt')), textOf(fact.querySelector('dd'))]),
  );
}

const last = (said = '') => Number(/\d+(?=\D*$)/.exec(said)?.[0]);

/** How the segments of an archive's documents stand, as the translation package tells it. */
function statusesIn(archive: string, language: string): (readonly SegmentStatus[])[] {
  const opened = openArchive(archive, { base: starter });
  if (!opened.ok) throw new Error('The archive cannot be opened.');
  const store = opened.value;
  return store.documentIds().flatMap((id) => {
    const skeleton = store.skeleton(id);
    if (!skeleton.ok || id === 'unwritten' || skeleton.value.originalLanguage === language)
      return [];
    const document: TranslatedDocument = {
      skeleton: skeleton.value,
      bundles: new Map(
        store.languages.flatMap((tag) => {
          const bundle = store.bundle(tag, id);
          return bundle?.ok === true ? [[tag, bundle.value]] : [];
        }),
      ),
      ledgers: new Map(
        store.languages.flatMap((tag) => {
          const ledger = store.ledger(tag, id);
          return ledger?.ok === true ? [[tag, ledger.value]] : [];
        }),
      ),
    };
    return [translationStatus(document, language)];
  });
}

let site: SiteFolder;
beforeAll(async () => {
  site = new SiteFolder();
  // The French of one passage answers what its source once said, and one that was reviewed is up to
  // date; one is a draft, and its source has moved on all the same.
  site.edit('ledgers/fr/nidaa.json', (ledger) => {
    const segments = ledger['segments'] as Record<string, unknown>;
    const bundle = JSON.parse(site.source('locales/fr/documents/nidaa.json')) as Record<
      string,
      string
    >;
    const original = JSON.parse(site.source('locales/ar/documents/nidaa.json')) as Record<
      string,
      string
    >;
    segments['p1'] = record('ar', 'كان شيئًا آخر.', bundle['p1'] ?? '');
    segments['p2'] = {
      ...record('ar', 'وكان هذا غيره.', bundle['p2'] ?? ''),
      state: 'initial',
    };
    segments['title'] = {
      ...record('ar', original['title'] ?? '', bundle['title'] ?? ''),
      state: 'reviewed',
    };
  });
  await site.build();
});

test.each(['fr', 'de'])('the figures in %s are those that archive status counts', (language) => {
  const statuses = statusesIn(site.archive, language);
  const documents = statuses.map((each) => coverage(each));
  const left = statuses
    .flat()
    .filter(
      ({ state, outdated }) => state === 'missing' || state === 'initial' || outdated !== undefined,
    );
  const sum = (key: keyof Coverage) => documents.reduce((all, each) => all + each[key], 0);
  expect(Object.entries(figures(site, language)).map(([name, said]) => [name, last(said)])).toEqual(
    [
      ['Traduit et à jour', sum('segments') - left.length],
      ['Complètes', documents.filter(({ wordsLeft }) => wordsLeft === 0).length],
      [
        'Commencées',
        documents.filter(({ wordsLeft, missing, segments }) => wordsLeft > 0 && missing < segments)
          .length,
      ],
      ['Pas commencées', documents.filter(({ missing, segments }) => missing === segments).length],
      ['Relu', sum('reviewed') + sum('final')],
      ['Dépassé', sum('outdated')],
      ['Manquant', sum('missing')],
    ],
  );
});

test('a translation that is outdated is named, with how much of it is', () => {
  const list = site
    .page('fr/translation_status/')
    .querySelectorAll('[aria-labelledby="page_outdated"] li');
  const nidaa = list.find((item) => textOf(item).startsWith('Lettre sur le livre'));
  expect(textOf(nidaa ?? null)).toBe('Lettre sur le livre 2 passages');
  expect(nidaa?.querySelector('a')?.getAttribute('href')).toBe('/papers/fr/letters/nidaa/');
});

test('what to translate next is said with what speaks for it, and how to begin', () => {
  const page = site.page('fr/translation_status/');
  const next = page.querySelectorAll('[aria-labelledby="page_next"] li');
  expect(next.map((item) => textOf(item.querySelector('a')))).toEqual(
    expect.arrayContaining(['A letter that is hardly translated', 'Lettre sur le livre']),
  );
  const why = next.map((item) => textOf(item.querySelector('.why')));
  expect(why.join(' ')).toMatch(/2 passages à faire · .*dépassé par endroits/);
  expect(page.querySelector('pre')?.textContent).toContain('>npx archive review<');
  expect(page.querySelector('.status a[href="https://example.org/repository"]')).not.toBeNull();
});

test('the other languages are named with their share, and each has its own page', () => {
  const others = site
    .page('fr/translation_status/')
    .querySelectorAll('[aria-labelledby="page_others"] li');
  expect(others.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
    ['en', 'ar', 'de'].map((tag) => `/papers/${tag}/translation_status/`),
  );
  expect(textOf(others[2] ?? null)).toBe('Deutsch 0 %');
});

test('a language in which all was written has nothing to translate', async () => {
  const own = new SiteFolder();
  for (const id of ['appel', 'barely', 'charter', 'hostile', 'nidaa', 'unwritten'])
    own.edit(`documents/${id}.json`, (skeleton) => {
      skeleton['originalLanguage'] = 'fr';
    });
  await own.build();
  const status = own.page('fr/translation_status/');
  expect(textOf(status.querySelector('.status'))).toContain('il n’y a rien à traduire');
  expect(status.querySelector('.figures')).toBeNull();
});
