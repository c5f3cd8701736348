import { expand } from 'jsonld';
import type { JsonLdDocument, Options } from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';

import { SiteFolder } from './testing/site-folder.ts';

interface Node {
  '@type': string;
  [property: string]: unknown;
}

/** Nothing may be dropped. The declarations of the package lag behind it. */
const strictly: Options.Expand & { safe: boolean } = { safe: true };

const base = 'https://archive.example/papers';

describe('the head of a page', () => {
  let site: SiteFolder;
  beforeAll(async () => {
    site = new SiteFolder();
    site.write('package.json', { version: '1.2.0' });
    site.edit('archive.json', (archive) => {
      const languages = archive['languages'] as { tag: string; formats?: string }[];
      for (const language of languages) if (language.tag === 'en') language.formats = 'en-GB';
    });
    site.edit('ledgers/fr/charter.json', ({ segments }) => {
      const records = segments as Record<string, { by?: string }>;
      Object.assign(records['p1'] ?? {}, { by: 'Ada Lovelace' });
    });
    await site.build({ downloads: true });
  });

  const contents = (path: string, attribute: 'name' | 'property', key: string) =>
    site
      .page(path)
      .querySelectorAll(`head meta[${attribute}="${key}"]`)
      .map((meta) => meta.getAttribute('content'));
  const nodes = (path: string): Node[] => {
    const block = site.page(path).querySelector('script[type="application/ld+json"]');
    return (JSON.parse(block?.textContent ?? '') as { '@graph': Node[] })['@graph'];
  };
  const node = (path: string, type: string) => nodes(path).find((each) => each['@type'] === type);

  test('has the facts of a text in Dublin Core and as reference managers look for them', () => {
    const path = 'fr/statements/charter/';
    const meta = (name: string) => contents(path, 'name', name);
    expect(meta('DC.title')).toEqual(meta('citation_title'));
    expect(meta('DC.creator')).toEqual(['Le Cercle']);
    expect(meta('DC.contributor')).toEqual(['Ada Lovelace']);
    expect(meta('DC.date')).toEqual(['2022-01-10']);
    expect(meta('DC.language')).toEqual(['fr']);
    expect(meta('DC.identifier')).toEqual([`${base}/fr/statements/charter/`]);
    expect(meta('DC.rights')).toEqual(['https://creativecommons.org/licenses/by-sa/4.0/']);
    expect(meta('DCTERMS.isVersionOf')).toEqual([`${base}/en/statements/charter/`]);
    expect(meta('citation_publication_date')).toEqual(['2022/01/10']);
    expect(meta('citation_language')).toEqual(['fr']);
    expect(meta('z:itemType')).toEqual(['webpage']);
    expect(meta('z:translators')).toEqual(['Ada Lovelace']);
    expect(site.page(path).querySelector('head link[rel="license"]')?.getAttribute('href')).toBe(
      'https://creativecommons.org/licenses/by-sa/4.0/',
    );
  });

  test('marks what is in another language than the text', () => {
    const place = site.page('en/statements/charter/').querySelector('meta[name="DC.coverage"]');
    expect(place?.getAttribute('content')).toBe('Lyon');
    expect(place?.getAttribute('lang')).toBe('fr');
  });

  test('names the files for reference managers', () => {
    const links = site
      .page('fr/statements/charter/')
      .querySelectorAll('head link[rel="describedby"]')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/papers/fr/statements/charter/charter.bib',
      '/papers/fr/statements/charter/charter.ris',
      '/papers/fr/statements/charter/charter.csl.json',
    ]);
  });

  test('says to those who share a page what it is, and in which languages', () => {
    const path = 'fr/statements/charter/';
    const graph = (key: string) => contents(path, 'property', key);
    expect(graph('og:type')).toEqual(['article']);
    expect(graph('og:title')).toEqual(contents(path, 'name', 'DC.title'));
    expect(graph('og:url')).toEqual([`${base}/fr/statements/charter/`]);
    expect(graph('og:site_name')).toEqual(['Papiers du Cercle']);
    expect(graph('og:locale')).toEqual(['fr_FR']);
    // A country that archive.json names goes before the one that most speakers are in.
    expect(graph('og:locale:alternate')).toEqual(['en_GB', 'ar_EG']);
    expect(contents('en/statements/charter/', 'property', 'og:locale')).toEqual(['en_GB']);
    expect(graph('article:published_time')).toEqual(['2022-01-10']);
    expect(contents('en/', 'property', 'og:type')).toEqual(['website']);
    expect(contents('404.html', 'property', 'og:title')).toEqual([]);
  });

  test('has a text in schema.org’s words, with what it translates and who translated it', () => {
    expect(node('fr/statements/charter/', 'Article')).toMatchObject({
      '@id': `${base}/fr/statements/charter/`,
      inLanguage: 'fr',
      datePublished: '2022-01-10',
      dateModified: '2023-02',
      version: '1.2.0',
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      author: { '@type': 'Organization', name: 'Le Cercle' },
      translator: [{ '@type': 'Person', name: 'Ada Lovelace' }],
      translationOfWork: {
        '@id': `${base}/en/statements/charter/`,
        inLanguage: 'en',
        name: 'A charter for papers',
      },
      isPartOf: { '@type': 'Collection', '@id': `${base}/fr/statements/` },
    });
    expect(node('fr/statements/charter/', 'Article')).not.toHaveProperty('workTranslation');
    expect(node('en/statements/charter/', 'Article')?.['workTranslation']).toMatchObject([
      { '@id': `${base}/fr/statements/charter/`, inLanguage: 'fr' },
      { '@id': `${base}/ar/statements/charter/`, inLanguage: 'ar' },
    ]);
    expect(node('en/statements/charter/', 'Article')).not.toHaveProperty('translationOfWork');
  });

  test('names no translation that is hardly begun', () => {
    expect(node('en/letters/barely/', 'Article')).not.toHaveProperty('workTranslation');
  });

  test('tells where a page stands', () => {
    const items = node('fr/statements/charter/', 'BreadcrumbList')?.['itemListElement'] as Node[];
    expect(items.map(({ position, item }) => [position, item])).toEqual([
      [1, `${base}/fr/`],
      [2, `${base}/fr/statements/`],
      [3, `${base}/fr/statements/charter/`],
    ]);
    expect(node('fr/', 'WebSite')).toMatchObject({ '@id': `${base}/fr/`, inLanguage: 'fr' });
    expect(node('fr/statements/', 'Collection')).toMatchObject({ inLanguage: 'fr' });
  });

  test('is linked data without a fault, on every page', async () => {
    const pages = site.files().filter((path) => path.endsWith('.html'));
    let found = 0;
    for (const path of pages) {
      if (site.page(path).querySelector('script[type="application/ld+json"]') === null) continue;
      // schema.org's own context, but for what it fetches: each word is one of the vocabulary's.
      const graph = { '@context': { '@vocab': 'https://schema.org/' }, '@graph': nodes(path) };
      const expanded = await expand(graph as JsonLdDocument, strictly);
      expect(expanded).toHaveLength(nodes(path).length);
      found += 1;
    }
    expect(found).toBeGreaterThan(15);
  });
});

test('no text ends a block of data, and what it says is kept', async () => {
  const site = new SiteFolder();
  const title = '</script><script>alert(1)</script><!-- & \u2028 "x"';
  site.edit('locales/en/documents/hostile.json', (bundle) => {
    bundle['title'] = title;
  });
  await site.build({ downloads: true });
  const html = site.text('en/statements/hostile/index.html');
  expect(html.match(/<script(?! type="module" src=)/gi)).toHaveLength(1);
  const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
  expect(block).not.toMatch(/[<>&\u2028]/);
  const { '@graph': graph } = JSON.parse(block) as { '@graph': Node[] };
  const shown = site.page('en/statements/hostile/').querySelector('h1')?.textContent ?? '';
  expect(graph[0]?.['headline']).toBe(shown.replaceAll(/\s+/g, ' '));
});
