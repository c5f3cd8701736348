import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, describe, expect, test } from 'vitest';

import { childText, childrenOf, readXml } from '../testing/read-xml.ts';
import type { XmlElement } from '../testing/read-xml.ts';
import { SiteFolder } from '../testing/site-folder.ts';

const ATOM = '{http://www.w3.org/2005/Atom}';
const MOMENT = /^\d{4}-\d\d-\d\dT00:00:00Z$/;

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  items: {
    id: string;
    url: string;
    title: string;
    content_text: string;
    summary?: string;
    date_published: string;
    date_modified: string;
    authors: { name: string }[];
    language: string;
  }[];
}

let site: SiteFolder;
beforeAll(async () => {
  site = new SiteFolder();
  await site.build();
});

const atom = (path: string): XmlElement => readXml(site.text(`${path}feed.atom`));
const json = (path: string) => JSON.parse(site.text(`${path}feed.json`)) as JsonFeed;
const entries = (feed: XmlElement) => childrenOf(feed, `${ATOM}entry`);
const titles = (feed: XmlElement) => entries(feed).map((entry) => childText(entry, `${ATOM}title`));

/** The file that an address of the site leads to. */
const fileAt = (address: string) => {
  const path = address.slice('https://archive.example/papers/'.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

describe('the feed of a language', () => {
  test('has the texts to be read in it, those that changed last first', () => {
    expect(titles(atom('fr/'))).toEqual([
      'Une charte des papiers',
      'Appel aux papiers',
      'Lettre sur le livre',
    ]);
    expect(json('fr/').items.map(({ title }) => title)).toEqual(titles(atom('fr/')));
  });

  test('leaves out a text that is hardly translated, and one that is not at all', () => {
    expect(site.text('fr/feed.atom')).not.toContain('barely');
    expect(site.text('ar/feed.atom')).not.toContain('appel');
  });

  test('gives each text its address, its dates, who issued it, and how it begins', () => {
    const [charter] = entries(atom('fr/'));
    if (charter === undefined) throw new Error('The feed is empty.');
    const address = 'https://archive.example/papers/fr/statements/charter/';
    expect(childText(charter, `${ATOM}id`)).toBe(address);
    expect(childText(charter, `${ATOM}updated`)).toBe('2023-02-01T00:00:00Z');
    expect(childText(charter, `${ATOM}published`)).toBe('2022-01-10T00:00:00Z');
    expect(childText(charter, `${ATOM}summary`)).toMatch(/^Le premier paragraphe/);
    const [author] = childrenOf(charter, `${ATOM}author`);
    expect(author && childText(author, `${ATOM}name`)).toBe('Le Cercle');
    expect(childrenOf(charter, `${ATOM}link`)).toMatchObject([
      { attributes: { rel: 'alternate', hreflang: 'fr', href: address } },
    ]);
    expect(json('fr/').items[0]).toMatchObject({
      id: address,
      url: address,
      language: 'fr',
      date_published: '2022-01-10T00:00:00Z',
      date_modified: '2023-02-01T00:00:00Z',
      authors: [{ name: 'Le Cercle' }],
      tags: ['presse', 'unlisted-concept'],
    });
  });

  test('says which language it is in, and which name it had to borrow', () => {
    const feed = atom('ar/');
    expect(feed.attributes).toMatchObject({ 'xml:lang': 'ar' });
    const [subtitle] = childrenOf(feed, `${ATOM}subtitle`);
    expect(subtitle).toMatchObject({
      text: 'Lettres & déclarations',
      attributes: { 'xml:lang': 'fr' },
    });
    expect(json('ar/').language).toBe('ar');
  });
});

test('a collection has feeds of its own, and says so where it is empty', () => {
  expect(titles(atom('en/letters/'))).toEqual([
    'A letter that is hardly translated',
    'A letter on the book',
  ]);
  expect(json('en/letters/').title).toBe('Papers of the Circle · Letters');
  expect(entries(atom('en/vacant/'))).toEqual([]);
  expect(json('en/vacant/').items).toEqual([]);
});

test('the list of a collection leads its readers to them', () => {
  const links = site.page('en/letters/').querySelectorAll('main .feeds a');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/papers/en/letters/feed.atom',
    '/papers/en/letters/feed.json',
  ]);
});

test('every feed has what its format asks for, and no text can break it', () => {
  const paths = site.files().filter((path) => path.endsWith('feed.atom'));
  expect(paths).toHaveLength(16);
  for (const path of paths) {
    const folder = path.slice(0, -'feed.atom'.length);
    const feed = atom(folder);
    expect(feed.name).toBe(`${ATOM}feed`);
    const addresses = [feed, ...entries(feed)].flatMap((element) => [
      childText(element, `${ATOM}id`) ?? '',
      ...childrenOf(element, `${ATOM}link`).map((link) => link.attributes['href'] ?? ''),
    ]);
    for (const address of addresses) expect(site.files()).toContain(fileAt(address));
    for (const element of [feed, ...entries(feed)]) {
      expect(childText(element, `${ATOM}updated`)).toMatch(MOMENT);
      expect(childText(element, `${ATOM}title`)).not.toBe('');
      expect(childrenOf(element, `${ATOM}author`)).toHaveLength(1);
    }

    const value = json(folder);
    expect(value.version).toBe('https://jsonfeed.org/version/1.1');
    for (const address of [
      value.home_page_url,
      value.feed_url,
      ...value.items.map(({ url }) => url),
    ])
      expect(site.files()).toContain(fileAt(address));
    for (const item of value.items) {
      expect(item.content_text).not.toBe('');
      expect(item.date_modified).toMatch(MOMENT);
    }
  }
  const hostile = '<script>alert("title")</script> & {{name}} $t(home)';
  expect(titles(atom('en/statements/'))).toContain(hostile);
  expect(json('en/statements/').items.map(({ title }) => title)).toContain(hostile);
});

test('another reader of feeds finds in both formats what is in them', () => {
  for (const path of ['fr/', 'ar/', 'en/statements/', 'en/letters/']) {
    const read = parseAtomFeed(site.text(`${path}feed.atom`));
    const same = parseJsonFeed(site.text(`${path}feed.json`));
    expect(read.entries).toHaveLength(titles(atom(path)).length);
    expect(
      read.entries?.map(({ id, updated, published, authors }) => ({
        id,
        updated,
        published,
        author: authors?.[0]?.name,
      })),
    ).toEqual(
      same.items?.map((item) => ({
        id: item.id,
        updated: item.date_modified,
        published: item.date_published,
        author: item.authors?.[0]?.name,
      })),
    );
    expect(read.links?.find(({ rel }) => rel === 'self')?.href).toBe(
      `https://archive.example/papers/${path}feed.atom`,
    );
    expect(same.feed_url).toBe(`https://archive.example/papers/${path}feed.json`);
    expect(same.home_page_url).toBe(read.id);
  }
});

test('control characters and halves of characters do not make a feed unreadable', async () => {
  const own = new SiteFolder();
  own.edit('locales/en/documents/appel.json', (bundle) => {
    bundle['title'] = 'A call \u0001\uFFFE for papers';
    bundle['p1'] =
      'Send us what you have, torn or whole, \u000B to the address below, and be thanked.';
    bundle['p2'] = 'More.';
    bundle['signature'] = 'C.';
  });
  await own.build();
  const [entry] = entries(readXml(own.text('en/feed.atom'))).filter((each) =>
    childText(each, `${ATOM}id`)?.endsWith('/appel/'),
  );
  expect(entry && childText(entry, `${ATOM}title`)).toMatch(/^A call .* for papers$/);
});

test('every page leads to the feeds of its language and of its collection, and they are there', () => {
  const links = (path: string) =>
    site
      .page(path)
      .querySelectorAll('link[rel="alternate"][type$="+xml"], link[type="application/feed+json"]')
      .map((link) => link.getAttribute('href') ?? '');
  expect(links('fr/')).toEqual(['/papers/fr/feed.atom', '/papers/fr/feed.json']);
  expect(links('fr/letters/nidaa/')).toEqual([
    '/papers/fr/letters/feed.atom',
    '/papers/fr/letters/feed.json',
    '/papers/fr/feed.atom',
    '/papers/fr/feed.json',
  ]);
  const all = site.files().filter((path) => path.endsWith('.html'));
  for (const path of all)
    for (const href of links(path)) expect(site.files()).toContain(href.slice('/papers/'.length));
});

test('a translation is as new as the last work on it, and a release makes all it touched new', async () => {
  const own = new SiteFolder();
  own.edit('ledgers/fr/nidaa.json', (ledger) => {
    const segments = ledger['segments'] as Record<string, Record<string, string>>;
    for (const record of Object.values(segments)) record['on'] = '2025-06-01';
  });
  own.write('changes.json', {
    releases: [
      {
        version: '1.0.0',
        on: '2026-01-02',
        texts: [{ document: 'appel', language: 'fr', original: true, type: 'changed' }],
      },
    ],
  });
  await own.build();
  const feed = readXml(own.text('fr/feed.atom'));
  expect(
    entries(feed).map((entry) => [
      childText(entry, `${ATOM}title`),
      childText(entry, `${ATOM}updated`),
    ]),
  ).toEqual([
    ['Appel aux papiers', '2026-01-02T00:00:00Z'],
    ['Lettre sur le livre', '2025-06-01T00:00:00Z'],
    ['Une charte des papiers', '2023-02-01T00:00:00Z'],
  ]);
  expect(childText(feed, `${ATOM}updated`)).toBe('2026-01-02T00:00:00Z');
});

test('a site that does not know its address has no feeds, and says so once', async () => {
  const own = new SiteFolder();
  own.edit('archive.json', (archive) => {
    delete archive['url'];
  });
  const report = await own.build();
  expect(report.findings.filter(({ rule }) => rule === 'site-address')).toMatchObject([
    { severity: 'info' },
  ]);
  expect(own.files().filter((path) => /feed\.|sitemap|oai/.test(path))).toEqual([]);
  expect(own.text('fr/index.html')).not.toContain('feed');
});
