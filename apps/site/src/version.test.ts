import { expect, test } from 'vitest';

import { SiteFolder, textOf } from './testing/site-folder.ts';

const versionsSaid = (site: SiteFolder): string[] => {
  const pages = site.files().filter((path) => path.endsWith('.html'));
  return pages.map((path) => textOf(site.page(path).querySelector('.foot .archive-version')));
};

test('an archive that was released says its version at the foot of every page and in citations', async () => {
  const site = new SiteFolder();
  site.write('package.json', { name: '@circle/papers', version: '1.2.0' });
  await site.build();
  expect(textOf(site.page('en/').querySelector('.foot .archive-version'))).toBe('Version 1.2.0');
  expect(textOf(site.page('ar/').querySelector('.foot .archive-version'))).toBe('الإصدار 1.2.0');
  expect(versionsSaid(site).every((said) => said.includes('1.2.0'))).toBe(true);
  expect(textOf(site.page('en/statements/charter/').querySelector('.citation'))).toContain(
    'Version 1.2.0. https://archive.example/papers/en/statements/charter/',
  );
});

test.each([
  ['no package.json', undefined],
  ['nothing released yet', { version: '0.0.0' }],
  ['a version that is none', { version: '<b>1.0.0</b>' }],
  ['something else', [1]],
])('with %s, no page says a version', async (_, content) => {
  const site = new SiteFolder();
  if (content !== undefined) site.write('package.json', content);
  const report = await site.build();
  expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(versionsSaid(site).filter((said) => said !== '')).toEqual([]);
  expect(textOf(site.page('en/statements/charter/').querySelector('.citation'))).not.toContain(
    'Version',
  );
});
