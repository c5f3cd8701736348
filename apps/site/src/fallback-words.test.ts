import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import { SiteFolder } from './testing/site-folder.ts';

// There are no interface words in German: those of the default language stand in for them.
const site = new SiteFolder();
beforeAll(async () => {
  mkdirSync(join(site.archive, 'locales/de/documents'), { recursive: true });
  site.write('locales/de/documents/charter.json', { title: 'Eine Satzung' });
  await site.build({ search: true, beside: true });
});

/** What an element says that is in the language of its page, as far as it is marked. */
function unmarked(path: string, selector: string): string[] {
  return site
    .page(path)
    .querySelectorAll(selector)
    .map((element) => {
      for (const marked of element.querySelectorAll('[lang], select')) marked.remove();
      return element.text.trim();
    });
}

test.each(['de/', 'de/statements/', 'de/text_search/', 'de/by_date/', 'de/translation_status/'])(
  'words that another language lends are marked on %s',
  (path) => {
    const headings = unmarked(path, 'a.skip, h2, button, label, .count, .figures dt');
    expect(headings.length).toBeGreaterThan(2);
    expect(headings.filter((text) => /\p{L}/u.test(text))).toEqual([]);
    expect(site.page(path).querySelector('a.skip [lang]')?.attributes).toEqual({
      lang: 'fr',
      dir: 'ltr',
    });
  },
);

test('what is put into a sentence is in the language of the sentence', () => {
  const byline = site.page('de/statements/charter/').querySelector('.text-kind');
  expect(byline?.outerHTML).toContain('<span lang="fr" dir="ltr">Traduction');
  expect(byline?.text).toContain('anglais');
});

test('a language that has all words marks none of them', () => {
  expect(site.page('fr/').querySelectorAll('a.skip [lang], h2 [lang], button [lang]')).toEqual([]);
});

test('lent words go in the direction that archive.json gives their language', async () => {
  const other = new SiteFolder();
  mkdirSync(join(other.archive, 'locales/de/documents'), { recursive: true });
  other.write('locales/de/documents/charter.json', { title: 'Eine Satzung' });
  other.edit('archive.json', (archive) => {
    const [french, ...others] = archive['languages'] as object[];
    archive['languages'] = [{ ...french, direction: 'rtl' }, ...others];
  });
  await other.build();
  expect(other.page('de/').querySelector('a.skip [lang]')?.attributes).toEqual({
    lang: 'fr',
    dir: 'rtl',
  });
});
