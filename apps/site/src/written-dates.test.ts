import { expect, test } from 'vitest';

import { unlikeBuiltAnew } from './testing/built-anew.ts';
import { SiteFolder, textOf } from './testing/site-folder.ts';

const parts = { downloads: true, search: true, beside: true };

test('dates are written by the tag that archive.json names, on pages and in all that leaves them', async () => {
  const site = new SiteFolder();
  await site.build(parts);
  const folder = 'en/statements/charter/';
  const issued = (): string => textOf(site.page(folder).querySelector('.issued'));
  expect(issued()).toBe('January 10, 2022');

  site.edit('archive.json', (archive) => {
    const languages = archive['languages'] as { tag: string; formats?: string }[];
    for (const language of languages) if (language.tag === 'en') language.formats = 'en-GB';
  });
  await site.build(parts);
  const british = '10\u00A0January 2022';
  expect(issued()).toBe('10 January 2022');
  for (const path of ['index.html', 'charter.md', 'charter.txt'])
    expect(site.text(folder + path)).toContain(british);
  expect(textOf(site.page(folder).querySelector('.citation'))).toContain('10 January 2022');
  for (const path of site.files().filter((file) => /^en\/.*\.(?:html|md|txt|xml)$/.test(file)))
    expect(site.text(path)).not.toContain('January 10, 2022');
  expect(
    site.page('en/text_search/').querySelector('#page_results')?.getAttribute('data-formats'),
  ).toBe('en-GB');
  expect(site.text('fr/statements/charter/index.html')).toContain('10\u00A0janvier 2022');
  expect(await unlikeBuiltAnew(site, parts)).toEqual([]);
});
