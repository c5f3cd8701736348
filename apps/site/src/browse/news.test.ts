import { expect, test } from 'vitest';

import { addDocuments } from '../testing/many-documents.ts';
import { SiteFolder, textOf } from '../testing/site-folder.ts';

/** The days of the page, each with its kinds of news and what there is of each. */
function news(site: SiteFolder, language: string) {
  return site
    .page(`${language}/whats_new/`)
    .querySelectorAll('.year')
    .map((section) => [
      textOf(section.querySelector('h2')),
      ...section
        .querySelectorAll('h3, .item-title, .year > .count')
        .map((element) => textOf(element)),
    ]);
}

function workedOn(site: SiteFolder, ledger: string, day: string): void {
  site.edit(`ledgers/${ledger}.json`, (value) => {
    for (const record of Object.values(value['segments'] as Record<string, { on?: string }>))
      record.on = day;
  });
}

test('before any release, it is told from ledgers and dates, in each language what can be read in it', async () => {
  const site = new SiteFolder();
  workedOn(site, 'fr/nidaa', '2025-06-01');
  workedOn(site, 'fr/charter', '2023-01-05');
  await site.build();
  expect(news(site, 'fr')).toEqual([
    ['1er juin 2025', 'Traductions nouvelles ou révisées', 'Lettre sur le livre'],
    ['5 janvier 2023', 'Traductions nouvelles ou révisées', 'Une charte des papiers'],
    ['1er novembre 2021', 'Nouveaux documents', 'Appel aux papiers'],
  ]);
  expect(news(site, 'en').map(([day]) => day)).toEqual([
    'February 1, 2023',
    'March 1, 2020',
    'March 1, 2019',
  ]);
  expect(news(site, 'en')[0]).toEqual([
    'February 1, 2023',
    'Corrected documents',
    'A charter for papers',
  ]);
  expect(textOf(site.page('de/whats_new/').querySelector('.intro .count'))).toBe(
    'Il n’y a pas encore de documents ici.',
  );
});

test('releases tell what they brought, and ledgers what came after', async () => {
  const site = new SiteFolder();
  workedOn(site, 'fr/nidaa', '2025-06-01');
  workedOn(site, 'fr/charter', '2023-01-05');
  site.write('changes.json', {
    releases: [
      {
        version: '1.1.0',
        on: '2025-05-02',
        since: '1.0.0',
        documents: { added: [{ id: 'appel', languages: ['fr'] }] },
        texts: [
          { document: 'charter', language: 'fr', type: 'changed', segments: { changed: ['p1'] } },
          { document: 'charter', language: 'en', original: true, type: 'changed' },
          { document: 'nidaa', language: 'en', type: 'state', states: ['p1'] },
        ],
      },
      {
        version: '1.0.0',
        on: '2024-01-01',
        documents: { added: [{ id: 'gone', languages: ['fr'] }] },
      },
    ],
  });
  await site.build();
  expect(news(site, 'fr')).toEqual([
    ['1er juin 2025', 'Traductions nouvelles ou révisées', 'Lettre sur le livre'],
    [
      'Version 1.1.0, 2 mai 2025',
      'Nouveaux documents',
      'Appel aux papiers',
      'Traductions nouvelles ou révisées',
      'Une charte des papiers',
    ],
  ]);
  expect(news(site, 'en')).toEqual([
    ['Version 1.1.0, May 2, 2025', 'Corrected documents', 'A charter for papers'],
  ]);
});

test('it is never longer than somebody reads, and says how much it leaves out', async () => {
  const site = new SiteFolder();
  const dates = Array.from({ length: 140 }, () => '1921-05');
  addDocuments(site, dates);
  site.write('changes.json', {
    releases: [
      {
        version: '1.0.0',
        on: '2025-05-02',
        documents: {
          added: dates.map((_, index) => ({
            id: `many-${String(index).padStart(4, '0')}`,
            languages: ['en'],
          })),
        },
      },
    ],
  });
  await site.build();
  const page = site.page('en/whats_new/');
  expect(page.querySelectorAll('.item')).toHaveLength(100);
  expect(textOf(page.querySelector('.year > .count'))).toBe('and 40 more');
});

test('a changes.json that cannot be read is named, and the rest is built', async () => {
  const site = new SiteFolder();
  site.write('changes.json', { releases: 'none' });
  const report = await site.build();
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: 'schema', file: 'changes.json' }),
  );
  expect(site.files()).toContain('fr/whats_new/index.html');
});

test('it leads to the feeds', async () => {
  const site = new SiteFolder();
  await site.build();
  const links = site.page('fr/whats_new/').querySelectorAll('.feeds a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/papers/fr/feed.atom',
    '/papers/fr/feed.json',
  ]);
});
