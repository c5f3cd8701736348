import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { SiteFolder, textOf } from '../testing/site-folder.ts';
import { SLOTS } from './slots.ts';

const FOOTER = `<footer class="foot">
  <!-- {{nothing}} of this reaches a reader. -->
  <p class="motto" lang="la"><img src="{{file pictures/seal.svg}}" alt=""> Verba manent</p>
  <p><a href="{{home}}" hreflang="{{language}}" dir="{{direction}}">{{word home}}</a></p>
  {{tagline}}
  {{links}}
</footer>
`;

/** The fixture with a theme of these files. */
function themed(theme: object, files: Readonly<Record<string, string>>): SiteFolder {
  const site = new SiteFolder();
  site.edit('archive.json', (archive) => {
    archive['theme'] = theme;
  });
  for (const [path, text] of Object.entries(files)) put(site, path, text);
  return site;
}

function put(site: SiteFolder, path: string, text: string): void {
  mkdirSync(join(site.archive, 'theme', dirname(path)), { recursive: true });
  writeFileSync(join(site.archive, 'theme', path), text);
}

function stylesheet(site: SiteFolder): string {
  const href = site.page('fr/').querySelector('link[rel="stylesheet"]')?.getAttribute('href');
  return site.text(href?.replace('/papers/', '') ?? '');
}

/** What a build finds wrong with a footer. */
async function faultsOf(footer: string): Promise<string[]> {
  const site = themed({ templates: { footer: 'theme/footer.html' } }, { 'footer.html': footer });
  const { pages, findings } = await site.build();
  expect(pages).toBe(0);
  return findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

test('the stylesheet of a theme comes after the site’s own, with the files it names', async () => {
  const site = themed(
    { style: 'theme/style.css' },
    {
      'style.css': `/* url(nothing.png) */
:root { --accent: #123456; }
.masthead { background: url("pictures/seal.svg"), url( pictures/seal.svg ); clip-path: url(#own); }
.foot::before { content: "url(neither.png)"; }
`,
      'pictures/seal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  );
  expect(await site.build()).toMatchObject({ findings: [{ rule: 'text-missing' }] });
  const css = stylesheet(site);
  expect(css.lastIndexOf('--accent: #123456')).toBeGreaterThan(css.indexOf('--accent: #8c1d18'));
  const [, name = ''] = /url\("(seal\.[0-9a-f]{10}\.svg)"\), url\("\1"\)/.exec(css) ?? [];
  expect(site.text(`assets/${name}`)).toContain('<svg');
  expect(css).toContain('clip-path: url(#own)');
  expect(css).toContain('content: "url(neither.png)"');
});

test('a template stands in place of the site’s own on every page, in the words of its language', async () => {
  const site = themed(
    { templates: { footer: 'theme/footer.html' } },
    { 'footer.html': FOOTER, 'pictures/seal.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  );
  await site.build();
  for (const path of ['fr/', 'ar/statements/charter/', '404.html']) {
    const foot = site.page(path).querySelector('footer.foot');
    expect(textOf(foot?.querySelector('.motto') ?? null)).toBe('Verba manent');
    expect(foot?.querySelector('.foot-name')).toBeNull();
    expect(foot?.querySelector('.foot-links')).not.toBeNull();
    expect(foot?.outerHTML).not.toMatch(/\{\{|<!--/);
    const picture = foot?.querySelector('img')?.getAttribute('src') ?? '';
    expect(site.text(picture.replace('/papers/', ''))).toContain('<svg');
  }
  const link = site.page('ar/statements/charter/').querySelector('footer.foot a[hreflang]');
  expect(link?.getAttribute('href')).toBe('/papers/ar/');
  expect(link?.getAttribute('dir')).toBe('rtl');
  expect(textOf(link ?? null)).toBe('الصفحة الرئيسية');
});

test('all four templates can be replaced, and what people wrote stays escaped', async () => {
  const site = themed(
    {
      templates: {
        page: 'theme/page.html',
        masthead: 'theme/masthead.html',
        document: 'theme/document.html',
      },
    },
    {
      'page.html': '{{skip}}<div class="sheet">{{masthead}}\n{{main}}\n{{footer}}</div>',
      'masthead.html':
        '<header class="own">{{switcher}}{{archive-name}}{{collection-name}}</header>',
      'document.html': `<article class="text">{{header}}{{byline}}{{notice}}
<div class="body">{{body}}{{closing}}</div>
{{notes}}{{outdated}}<aside class="facts">{{colophon}}</aside></article>`,
    },
  );
  await site.build();
  const page = site.page('en/statements/hostile/');
  expect(page.querySelector('body > .sheet > header.own .switcher')).not.toBeNull();
  expect(page.querySelector('.sheet > main article .facts .colophon')).not.toBeNull();
  expect(page.querySelector('nav.path')).toBeNull();
  expect(page.querySelectorAll('script:not([src]):not([type="application/ld+json"])')).toEqual([]);
});

test('a word of a template may be one that the default language has yet to translate', async () => {
  const site = themed(
    { templates: { footer: 'theme/footer.html' } },
    { 'footer.html': '<footer>{{links}} <p>{{word home}}</p></footer>' },
  );
  site.edit('archive.json', (archive) => {
    archive['defaultLanguage'] = 'nds';
    (archive['languages'] as object[]).push({ tag: 'nds', name: 'Plattdüütsch' });
  });
  expect((await site.build()).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(textOf(site.page('nds/').querySelector('footer p'))).toBe('Front hall');
});

test('a theme that changes is built anew', async () => {
  const site = themed({ style: 'theme/style.css' }, { 'style.css': ':root{--accent:red}' });
  await site.build();
  put(site, 'style.css', ':root{--accent:rebeccapurple}');
  const { written } = await site.build();
  expect(written).toBeGreaterThan(0);
  expect(stylesheet(site)).toContain('rebeccapurple');
});

test.each([
  [
    'a slot that there is none of',
    '{{links}}\n{{linkz}}',
    '2:1 The template footer has no slot "linkz".',
  ],
  [
    'a slot that is not closed',
    '{{links}}\n <p>{{tagline</p>',
    '2:5 A slot is opened here and not closed.',
  ],
  ['a slot that is needed', '<p>Nothing</p>', '1:1 The template has no {{links}}.'],
  [
    'a word that there is none of',
    '{{links}}{{word no-such}}',
    '1:10 The interface has no word "no-such".',
  ],
  [
    'a file that is not there',
    '{{links}}<img src="{{file a.svg}}" alt="">',
    '1:20 There is no file theme/a.svg.',
  ],
  [
    'a file outside the theme',
    '{{links}}<img src="{{file ../archive.json}}" alt="">',
    '1:20 ../archive.json is no file of the theme.',
  ],
  [
    'a piece in a tag',
    '<p title="{{links}}"></p>',
    '1:11 {{links}} is a piece of the page and cannot stand in a tag.',
  ],
  ['an element that is not closed', '<div>{{links}}', '1:1 The element <div> is not closed.'],
  ['an end of nothing', '{{links}}</div>', '1:10 </div> closes no element that is open here.'],
  [
    'a script in the page',
    '{{links}}<script>go()</script>',
    '1:10 The site’s Content-Security-Policy lets no <script> in a page have any effect.',
  ],
  [
    'a handler',
    '{{links}}<p onclick="go()"></p>',
    '1:13 The site’s Content-Security-Policy lets no attribute onclick have any effect.',
  ],
  [
    'a picture from elsewhere',
    '{{links}}<img src="https://a.example/b.png" alt="">',
    '1:15 The site loads nothing from elsewhere.',
  ],
])('names %s, where it is', async (_, footer, fault) => {
  expect(await faultsOf(footer)).toContain(`theme/footer.html:${fault}`);
});

test('a template and a stylesheet that are not there are named, and so is what a stylesheet cannot load', async () => {
  const missing = themed({ style: 'theme/style.css', templates: { page: 'theme/page.html' } }, {});
  expect(await missing.build()).toMatchObject({
    pages: 0,
    findings: [
      { rule: 'file-missing', file: 'theme/style.css' },
      { rule: 'file-missing', file: 'theme/page.html' },
    ],
  });
  const loading = themed(
    { style: 'theme/style.css' },
    { 'style.css': '@import "other.css";\np { background: url(https://a.example/b.png) }' },
  );
  expect(await loading.build()).toMatchObject({
    findings: [
      { rule: 'theme-style', line: 1, column: 1 },
      { rule: 'theme-style', line: 2, column: 17 },
    ],
  });
});

test('a brace of a stylesheet that has no other is named', async () => {
  const styled = (css: string) => themed({ style: 'theme/style.css' }, { 'style.css': css });
  expect(await styled('p { margin: 0 }\na{color:red').build()).toMatchObject({
    pages: 0,
    findings: [{ rule: 'theme-style', line: 2, column: 2 }],
  });
  expect(await styled('p { margin: 0 }}').build()).toMatchObject({
    findings: [{ rule: 'theme-style', line: 1, column: 16 }],
  });
  const fine = styled('/* { */ p::after { content: "{" }\n.a\\{ { color: red }');
  expect((await fine.build()).pages).toBeGreaterThan(0);
}, 60_000);

test('the theme that docs/site.md shows can be built, and it tells of every slot and custom property', async () => {
  const docs = readFileSync(new URL('../../../../docs/site.md', import.meta.url), 'utf8');
  const themes = docs.slice(docs.indexOf('## Themes'));
  const shown = (language: string): string =>
    new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(themes)?.[1] ?? '';
  const { theme } = JSON.parse(shown('json')) as { theme: object };
  const site = themed(theme, { 'style.css': shown('css'), 'footer.html': shown('html') });
  expect(await site.build()).toMatchObject({ findings: [{ rule: 'text-missing' }] });
  expect(stylesheet(site)).toContain('--accent: #14506e');
  expect(site.page('fr/').querySelector('footer.foot a')?.getAttribute('href')).toBe('/papers/fr/');

  const slots = Object.values(SLOTS).flat();
  const tokens = readFileSync(new URL('../../styles/00-tokens.css', import.meta.url), 'utf8');
  const properties = [...tokens.matchAll(/^ {2}(--[a-z-]+):/gm)].map(([, name = '']) => name);
  expect(properties.length).toBeGreaterThan(10);
  for (const name of [...slots, ...properties]) expect(themes).toContain(`\`${name}\``);
});
