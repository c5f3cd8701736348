import { describe, expect, test } from 'vitest';

import { SiteFolder } from './testing/site-folder.ts';

/** Every address in the pages of a site that leads into the site itself. */
function internalLinks(site: SiteFolder): string[] {
  const pages = site.files().filter((path) => path.endsWith('.html'));
  const addresses = pages.flatMap((path) => {
    const page = site.page(path);
    return [
      ...page.querySelectorAll('[href]').map((element) => element.getAttribute('href') ?? ''),
      ...page.querySelectorAll('[src]').map((element) => element.getAttribute('src') ?? ''),
    ];
  });
  return addresses.filter((address) => !/^([a-z]+:|#)/.test(address));
}

describe('the links of a site', () => {
  test('start with the path of the address in archive.json', async () => {
    const site = new SiteFolder();
    await site.build();
    expect(internalLinks(site).filter((link) => !link.startsWith('/papers/'))).toEqual([]);
  });

  test('start with the base path that was asked for', async () => {
    const site = new SiteFolder();
    await site.build({ basePath: 'some where/else' });
    expect(internalLinks(site).filter((link) => !link.startsWith('/some%20where/else/'))).toEqual(
      [],
    );
  });

  test('start at the root where nothing is said', async () => {
    const site = new SiteFolder();
    site.edit('archive.json', (archive) => {
      delete archive['url'];
    });
    await site.build();
    expect(internalLinks(site)).toContain('/fr/statements/');
    expect(site.files()).not.toContain('sitemap.xml');
    expect(site.page('fr/').querySelector('link[rel="canonical"]')).toBeNull();
  });

  test('never become links to another server', async () => {
    const site = new SiteFolder();
    await site.build({ basePath: '//evil.example/' });
    expect(internalLinks(site).filter((link) => link.startsWith('//'))).toEqual([]);
  });
});

test('the address that was asked for is preferred to that of archive.json', async () => {
  const site = new SiteFolder();
  await site.build({ url: 'https://mirror.example/' });
  const canonical = site.page('fr/').querySelector('link[rel="canonical"]');
  expect(canonical?.getAttribute('href')).toBe('https://mirror.example/fr/');
  expect(site.text('robots.txt')).toContain('Sitemap: https://mirror.example/sitemap.xml');
  expect(site.text('sitemap.xml')).toContain('<loc>https://mirror.example/fr/letters/nidaa/</loc>');
});

test.each([
  'archive.example',
  'ftp://archive.example',
  'javascript:alert(1)',
  'https://archive.example/?papers',
  'https://archive.example/#papers',
  'https://me:secret@archive.example/',
])('%s is not taken for an address', async (url) => {
  const site = new SiteFolder();
  expect(await site.build({ url })).toMatchObject({
    pages: 0,
    findings: [{ rule: 'url-invalid' }],
  });
});
