import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { unlikeBuiltAnew } from '../testing/built-anew.ts';
import { addDocuments } from '../testing/many-documents.ts';
import { SiteFolder } from '../testing/site-folder.ts';
import { downloadFormats } from './formats.ts';

const url = 'https://e.example';
const endings = downloadFormats.map(({ ending }) => ending);
const languages = [
  { tag: 'fr', name: 'Français' },
  { tag: 'en', name: 'English' },
  { tag: 'ar', name: 'العربية', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch' },
];

describe('the downloads of a site', () => {
  it('are linked on the page of a text, with their type and language, and are there', async () => {
    const site = new SiteFolder();
    await site.build({ downloads: true, url });
    const links = site
      .page('fr/statements/appel/')
      .querySelectorAll('.colophon a[rel="alternate"]');
    expect(links).toHaveLength(endings.length + 1);
    const files = site.files();
    for (const link of links) {
      expect(link.getAttribute('hreflang')).toBe('fr');
      expect(link.getAttribute('type')).toMatch(/^\w+\/[\w+]+$/);
      expect(files).toContain(link.getAttribute('href')?.slice(1));
    }
    expect(links[0]?.getAttribute('href')).toBe('/fr/statements/appel/appel.epub');
  });

  it('are there for each language of each document, and hold the text', async () => {
    const site = new SiteFolder();
    await site.build({ downloads: true, url });
    const files = site.files();
    const pages = files.filter((file) =>
      /^\w+\/(?:letters|statements)\/\w+\/index\.html$/.test(file),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const [, , id = ''] = page.split('/');
      for (const ending of endings)
        expect(files).toContain(page.replace('index.html', `${id}.${ending}`));
    }
    expect(site.text('fr/statements/appel/appel.xml')).toContain('<text xml:lang="fr">');
    const json = JSON.parse(site.text('fr/statements/appel/appel.json')) as {
      skeleton: { id: string };
    };
    expect(json.skeleton.id).toBe('appel');
  });

  it('have the book of a collection on its list, where any of it is in the language', async () => {
    const site = new SiteFolder();
    await site.build({ downloads: true, url });
    const book = (path: string) =>
      site.page(path).querySelector('main .feeds a[download]')?.getAttribute('href');
    expect(book('fr/statements/')).toBe('/fr/statements/statements.epub');
    expect(site.files()).toContain('fr/statements/statements.epub');
    expect(book('en/vacant/')).toBeUndefined();
  });

  it.each([
    ['fr', 'outdated', '.outdated-mark'],
    ['ar', 'untranslated', '.fallback-mark'],
  ])('tell in %s what is %s, as the page does', async (language, state, mark) => {
    const site = new SiteFolder();
    await site.build({ downloads: true, url });
    const page = site.page(`${language}/statements/charter/`);
    const file = (ending: string): string =>
      site.text(`${language}/statements/charter/charter.${ending}`);
    const times = (text: string, part: string): number => text.split(part).length - 1;

    const ids = page.querySelectorAll(`[data-state="${state}"]`).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    const { segments } = JSON.parse(file('json')) as {
      segments: Record<string, { state?: string }>;
    };
    const marked = Object.keys(segments).filter((id) => segments[id]?.state === state);
    expect(marked.toSorted()).toEqual(ids.toSorted());
    expect(times(file('xml'), `ana="#state_${state}"`)).toBe(ids.length);

    const marks = page.querySelectorAll(mark).map(({ textContent }) => textContent);
    for (const ending of ['txt', 'md'])
      expect(times(file(ending), marks[0] ?? '')).toBe(marks.length);
  });

  it('say at their end what the page says of the text, and where that is', async () => {
    const site = new SiteFolder();
    await site.build({ downloads: true, url });
    const page = site.page('fr/statements/charter/');
    const [standing] = page.querySelectorAll('.colophon dd');
    const lines = standing?.querySelectorAll('p').map(({ textContent }) => textContent) ?? [];
    expect(lines.length).toBeGreaterThan(2);
    const text = site.text('fr/statements/charter/charter.txt');
    expect(text).toContain(`\n\nTexte\n    ${lines.join('\n    ')}\n\n`);
    expect(text).toMatch(/\nhttps:\/\/e\.example\/fr\/statements\/charter\/\n$/);
    const markdown = site.text('fr/statements/charter/charter.md');
    expect(markdown).toContain('**Droits**\\\n©');
    expect(markdown).toContain('](https://creativecommons.org/licenses/by-sa/4.0/)');
    const tei = site.text('fr/statements/charter/charter.xml');
    expect(tei.match(/<note type="standing"/g)).toHaveLength(lines.length);
  });

  it('name no address where the site has none', async () => {
    const site = new SiteFolder();
    site.edit('archive.json', (archive) => delete archive['url']);
    await site.build({ downloads: true });
    expect(site.text('fr/statements/charter/charter.txt')).not.toContain('/charter/');
  });

  it('are not made where nobody asks for them', async () => {
    const site = new SiteFolder();
    await site.build();
    expect(site.files().filter((file) => /\.(?:epub|md)$/.test(file))).toEqual([]);
    const links = site
      .page('fr/statements/appel/')
      .querySelectorAll('.colophon a[rel="alternate"]');
    expect(links).toEqual([]);
  });

  it('are the same byte by byte in another folder', async () => {
    const site = new SiteFolder();
    const other = new SiteFolder();
    await site.build({ downloads: true, url });
    await other.build({ downloads: true, url });
    for (const file of site.files().filter((name) => /\.(?:epub|xml|md|txt|json)$/.test(name)))
      expect(readFileSync(join(other.out, file)).equals(readFileSync(join(site.out, file)))).toBe(
        true,
      );
  });

  it('are made again when their text changes, and the others are not', async () => {
    const site = new SiteFolder();
    await site.build({ downloads: true, url });
    // What stands in a file shows whether it was made again.
    const mark = (file: string): void => writeFileSync(join(site.out, file), 'left alone');
    const [changed, other] = ['fr/statements/appel/appel.txt', 'en/statements/charter/charter.txt'];
    mark(changed);
    mark(other);
    mark('fr/statements/statements.epub');
    site.edit('locales/fr/documents/appel.json', (bundle) => {
      bundle['title'] = 'Un tout autre titre';
    });
    const report = await site.build({ downloads: true, url });
    expect(site.text(changed)).toContain('Un tout autre titre');
    expect(site.text(other)).toBe('left alone');
    expect(site.text('fr/statements/statements.epub')).not.toBe('left alone');
    expect(report.removed).toBe(0);
  });

  it.each([
    ['what they quote moves', 'documents/many-0007.json', { collection: 'statements' }],
    [
      'what an alternative of a picture links to moves',
      'documents/many-0008.json',
      { collection: 'statements' },
    ],
    ['another language is written the other way', 'archive.json', { languages }],
  ])('are made again when %s', async (_, path, change) => {
    const site = new SiteFolder();
    addDocuments(
      site,
      Array.from({ length: 24 }, () => '1905'),
    );
    site.edit('documents/many-0000.json', (skeleton) => {
      // Alone in its collection: no other text of it is built.
      skeleton['collection'] = 'vacant';
      skeleton['body'] = [
        { type: 'quote', document: 'many-0007', segments: ['p1'] },
        { type: 'figure', image: { file: 'media/plan.svg', width: 1, height: 1 }, alt: 'alt' },
      ];
    });
    site.write('locales/en/documents/many-0000.json', {
      title: 'One',
      p1: 'They say [سلام]{lang=ar}.',
      alt: 'As in [this](many-0008).',
    });
    await site.build({ downloads: true, url });
    site.edit(path, (file) => Object.assign(file, change));
    await site.build({ downloads: true, url });
    expect(await unlikeBuiltAnew(site, { downloads: true, url })).toEqual([]);
  });

  it('go when they are not wanted any more', async () => {
    const site = new SiteFolder();
    await site.build({ downloads: true });
    await site.build();
    expect(site.files().filter((file) => /\.(?:epub|md)$/.test(file))).toEqual([]);
  });
});
