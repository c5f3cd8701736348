import { parseBundle } from '@archive/markup';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { writeEpub } from './index.ts';
import type { Edition } from './index.ts';
import { allEditions, factsOf, hostileEdition, options } from './testing/editions.ts';
import { contentBytes } from './testing/words.ts';

const picture = 'media/kazakhstan-january-2022.svg';
const pictures = new Map([[picture, contentBytes(picture)]]);
const book = ({ facts, ...input }: Edition) => ({ facts, documents: [input], pictures });

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id} ${message} ${JSON.stringify(location)}`);
}

function filesOf(bytes: Uint8Array): Record<string, string> {
  const all = Object.entries(unzipSync(bytes));
  return Object.fromEntries(all.map(([name, content]) => [name, strFromU8(content)]));
}

describe('an EPUB', () => {
  it('is valid for every document of the starter archive in every language', async () => {
    const editions = allEditions();
    expect(editions.length).toBeGreaterThan(20);
    const problems = [];
    for (const edition of editions)
      problems.push(...(await problemsOf(writeEpub(book(edition), options))));
    expect(problems).toEqual([]);
  }, 60_000);

  it('is valid for a collection, and links between its documents stay in it', async () => {
    const documents = allEditions().filter(({ text }) => text.language === 'en');
    const facts = factsOf('en', 'All of it');
    const bytes = writeEpub({ facts, documents, pictures }, options);
    expect(await problemsOf(bytes)).toEqual([]);
    const files = filesOf(bytes);
    for (const { skeleton } of documents)
      expect(files).toHaveProperty([`EPUB/text/${skeleton.id}.xhtml`]);
    expect(files['EPUB/nav.xhtml']).toContain('href="text/how-we-date.xhtml"');
    expect(Object.values(files).join('')).toMatch(/<a href="[a-z-]+\.xhtml/);
  }, 60_000);

  it('is valid and well-formed whatever the texts hold, and tells nothing of scripts', async () => {
    for (const language of ['en', 'ar']) {
      const bytes = writeEpub(book(hostileEdition(language)), options);
      expect(await problemsOf(bytes)).toEqual([]);
      const files = filesOf(bytes);
      expect(Object.values(files).join('')).not.toContain('<script');
      const written = Object.keys(files).filter((name) => /\.(?:xhtml|opf|xml)$/.test(name));
      for (const name of written) expect(() => readXml(files[name] ?? '')).not.toThrow();
    }
  }, 60_000);

  it('begins with its media type, stored', () => {
    const bytes = writeEpub(book(hostileEdition('en')), options);
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('has footnotes that are called by what reading systems know', () => {
    const text = filesOf(writeEpub(book(hostileEdition('fr')), options))['EPUB/text/hostile.xhtml'];
    expect(text).toContain('<aside id="n1" epub:type="footnote" role="doc-footnote">');
    expect(text).toMatch(/<a href="#n1"[^>]* epub:type="noteref"/);
    expect(text).toMatch(/<aside id="tn1"[^>]*><p><span class="note-label">a<\/span>/);
  });

  it('marks what is outdated, and what is not translated', () => {
    const text = filesOf(writeEpub(book(hostileEdition('fr')), options))['EPUB/text/hostile.xhtml'];
    expect(text).toContain(
      '<p id="p1" class="outdated" data-state="outdated"><span class="outdated-mark" role="note">' +
        'Le texte source a changé depuis cette traduction</span> A',
    );
    expect(text).toMatch(/role="note" dir="ltr">Pas encore traduit\s: affiché en anglais<\/span>/);
  });

  it('is turned from right to left where its language is written so', () => {
    const files = filesOf(writeEpub(book(hostileEdition('ar')), options));
    expect(files['EPUB/package.opf']).toContain('page-progression-direction="rtl"');
    expect(files['EPUB/text/hostile.xhtml']).toContain('xml:lang="ar" dir="rtl"');
  });

  it('says who translated it, under which terms, and how it can be read', () => {
    const opf = filesOf(writeEpub(book(hostileEdition('ar')), options))['EPUB/package.opf'];
    expect(opf).toContain(
      '<dc:contributor id="translator-2">B. &lt;Translator&gt;</dc:contributor>',
    );
    expect(opf).toContain('scheme="marc:relators">trl</meta>');
    expect(opf).toContain('<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/');
    expect(opf).toContain('<meta property="dcterms:modified">2024-05-06T00:00:00Z</meta>');
    expect(opf).toContain(
      '<dc:source id="original">https://archive.example.org/en/a/b/</dc:source>',
    );
    expect(opf).toContain('<meta refines="#original" property="dcterms:language">en</meta>');
    expect(opf).toContain('<dc:title xml:lang="ru">hostile');
    expect(opf).toContain('<meta property="schema:accessMode">textual</meta>');
  });

  it('names in its contents what is in another language as being in it', () => {
    const { skeleton, facts } = hostileEdition('ar');
    const text = parseBundle('ar', { h2: 'عنوان' });
    const input = { skeleton, text, fallback: parseBundle('en', { title: 'One' }), facts };
    const nav = filesOf(writeEpub(book(input), options))['EPUB/nav.xhtml'];
    expect(nav).toContain('<h1 lang="ru" xml:lang="ru" dir="ltr">hostile');
    expect(nav).toContain('<a href="text/hostile.xhtml" lang="en" xml:lang="en" dir="ltr">One</a>');
    expect(nav).toContain('<a href="text/hostile.xhtml#h2">عنوان</a>');
  });

  it('ends with what is known of the text', async () => {
    const colophon = {
      title: 'About',
      facts: [{ label: 'Text', values: [['Translated']] }],
      source: ['Archive'],
    };
    const bytes = writeEpub(book({ ...hostileEdition('ar'), colophon }), options);
    expect(await problemsOf(bytes)).toEqual([]);
    expect(filesOf(bytes)['EPUB/text/hostile.xhtml']).toContain(
      '<section class="colophon" role="doc-colophon" aria-labelledby="colophon">',
    );
  }, 60_000);

  it('is the same byte by byte each time', () => {
    const [edition] = allEditions();
    if (edition === undefined) throw new Error('There is no document.');
    expect(writeEpub(book(edition), options)).toEqual(writeEpub(book(edition), options));
  });
});

function readXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
