import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import type { Project } from './example.ts';

const BUILDING = 120_000;

/** The example in Astro: what its pages say, built. */
export function testAstroExample(project: () => Project): void {
  beforeAll(async () => {
    await project().must('npm', 'run', 'build');
  }, BUILDING);

  const built = (path: string): string => join(project().dir, 'dist', path);
  const read = (path: string): string => readFileSync(built(`${path}/index.html`), 'utf8');

  it('makes a page for each language of a document, with its language and direction', () => {
    const french = read('fr/how-we-date');
    expect(french).toContain('<html lang="fr" dir="ltr">');
    expect(french).toContain('<title>Comment nous datons</title>');
    expect(french).toContain('Un document porte le jour où il a été publié');
    expect(french).toContain('<article lang="fr" dir="ltr">');
    expect(read('ar/how-we-date')).toContain('<html lang="ar" dir="rtl">');
    expect(existsSync(built('ar/how-we-cite'))).toBe(false);
  });

  it('writes dates as the archive does, not by the language alone', () => {
    expect(read('en/how-we-date')).toContain('>14\u00A0September 2026</time>');
  });

  it('tells search engines of the other languages, and which one is the original', () => {
    const page = read('it/how-we-cite');
    const alternates = [...page.matchAll(/<link rel="alternate" hreflang="(.+?)" href="(.+?)">/g)];
    const addresses = Object.fromEntries(alternates.map(([, tag, address]) => [tag, address]));
    const of = (tag: string): string => `https://archive.example/${tag}/how-we-cite/`;
    expect(addresses).toEqual({
      en: of('en'),
      es: of('es'),
      fr: of('fr'),
      it: of('it'),
      'x-default': of('it'),
    });
  });

  it('marks what is not translated, and shows pictures', () => {
    const page = read('ar/kazakhstan-january-2022');
    expect(page).toMatch(/<p id="p14" class="fallback"[^>]* lang="en" dir="ltr">/);
    const picture = /<img [^>]*src="(?<address>[^"]+)"/.exec(page)?.groups?.['address'] ?? '';
    expect(picture).toBe('/media/kazakhstan-january-2022.svg');
    expect(readFileSync(built(picture), 'utf8')).toContain('<svg');
  });

  it('links to pages that exist', () => {
    const pages = [
      'en',
      'ar',
      'ru/how-we-translate',
      'ar/kazakhstan-january-2022',
      'en/how-we-date',
    ];
    const links = pages.flatMap((path) =>
      [...read(path).matchAll(/<a [^>]*?href="(\/[^"#]*)/g)].map(([, address = '']) => address),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((address) => !existsSync(built(`${address}index.html`)))).toEqual([]);
  });
}
