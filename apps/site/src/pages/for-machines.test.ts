import { openArchive } from '@archive/store';
import { expect, test, vi } from 'vitest';

import { addressOf } from '../address.ts';
import { homePath } from '../archive/paths.ts';
import { makeSite } from '../archive/site.ts';
import { loadAssets } from '../assets/assets.ts';
import { serve } from '../index.ts';
import { childText, childrenOf, readXml } from '../testing/read-xml.ts';
import { SiteFolder, starter } from '../testing/site-folder.ts';
import { plainTheme } from '../theme/theme.ts';
import { homePage } from './home-page.ts';
import { Sitemap } from './sitemap.ts';

const MAP = '{http://www.sitemaps.org/schemas/sitemap/0.9}';

test('the sitemap names every page that is offered, with the same page in its other languages', async () => {
  const site = new SiteFolder();
  await site.build();
  const urls = childrenOf(readXml(site.text('sitemap.xml')), `${MAP}url`);
  const pages = site
    .files()
    .filter((path) => path.endsWith('.html'))
    .filter((path) => !site.text(path).includes('content="noindex"'))
    .map((path) => `https://archive.example/papers/${path.replace(/index\.html$/, '')}`);
  expect(urls.map((url) => childText(url, `${MAP}loc`) ?? '').toSorted()).toEqual(pages.toSorted());

  const timeline = urls.find((url) =>
    childText(url, `${MAP}loc`)?.endsWith('/papers/fr/by_subject/press/'),
  );
  const alternates = timeline && childrenOf(timeline, '{http://www.w3.org/1999/xhtml}link');
  expect(alternates?.map(({ attributes }) => [attributes['hreflang'], attributes['href']])).toEqual(
    ['fr', 'en', 'ar', 'de'].map((tag) => [
      tag,
      `https://archive.example/papers/${tag}/by_subject/press/`,
    ]),
  );
});

test('a sitemap too long for one file stands in several, and an index names them', () => {
  const opened = openArchive(new SiteFolder().archive, { base: starter });
  const address = addressOf('https://archive.example', undefined);
  if (!opened.ok || !address.ok) throw new Error('The fixture cannot be opened.');
  const site = makeSite(
    opened.value,
    loadAssets(plainTheme, opened.value.archive.languages),
    address.value,
    { theme: plainTheme },
  );
  const page = homePage(site, 'fr', { counts: new Map(), latest: [] });
  const files = new Map<string, string>();
  const put = (path: string, xml: string | Uint8Array) =>
    files.set(path, Buffer.from(xml).toString());

  const byCount = new Sitemap(site, put, { urls: 2, bytes: 1_000_000 });
  for (let added = 0; added < 5; added += 1) byCount.add({ ...page, path: homePath(`p${added}`) });
  byCount.finish();
  expect([...files.keys()]).toEqual([
    'sitemap_1.xml',
    'sitemap_2.xml',
    'sitemap_3.xml',
    'sitemap.xml',
  ]);
  const index = readXml(files.get('sitemap.xml') ?? '');
  expect(index.name).toBe(`${MAP}sitemapindex`);
  expect(childrenOf(index, `${MAP}sitemap`).map((part) => childText(part, `${MAP}loc`))).toEqual(
    [1, 2, 3].map((part) => `https://archive.example/sitemap_${part}.xml`),
  );
  const named = [1, 2, 3].flatMap((part) =>
    childrenOf(readXml(files.get(`sitemap_${part}.xml`) ?? ''), `${MAP}url`),
  );
  expect(named.map((url) => childText(url, `${MAP}loc`))).toEqual(
    [0, 1, 2, 3, 4].map((added) => `https://archive.example/p${added}/`),
  );

  files.clear();
  const bySize = new Sitemap(site, put, { urls: 1000, bytes: 1500 });
  for (let added = 0; added < 5; added += 1) bySize.add(page);
  bySize.finish();
  const parts = [...files].filter(([path]) => path !== 'sitemap.xml');
  for (const [, xml] of parts) expect(Buffer.byteLength(xml)).toBeLessThan(1750);
  expect(files.size).toBeGreaterThan(2);
});

test('robots.txt names the sitemap, whatever it is divided into', async () => {
  const site = new SiteFolder();
  await site.build();
  expect(site.text('robots.txt')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://archive.example/papers/sitemap.xml\n',
  );
});

test('security.txt says whom to write to and for how long that holds, and servers give it out', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2026, 10, 24) / 1000));
  const site = new SiteFolder();
  await site.build({ url: 'https://archive.example' });
  vi.unstubAllEnvs();
  expect(site.text('.well-known/security.txt')).toBe(`Contact: mailto:editors@archive.example
Expires: 2027-11-01T00:00:00Z
Preferred-Languages: fr, en, ar, de
Canonical: https://archive.example/.well-known/security.txt
`);
  const server = await serve({ dir: site.out, port: 0 });
  const answer = await fetch(`${server.url}.well-known/security.txt`);
  const hidden = await fetch(`${server.url}.archive-site.json`);
  await server.close();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ]);
  expect(hidden.status).toBe(404);
});

test('there is no security.txt where archive.json names nobody', async () => {
  const site = new SiteFolder();
  site.edit('archive.json', (archive) => {
    delete archive['contact'];
  });
  await site.build();
  expect(site.files().filter((path) => path.includes('security'))).toEqual([]);
});
