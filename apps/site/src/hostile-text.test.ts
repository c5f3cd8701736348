import { expect, test } from 'vitest';

import { SiteFolder, textOf } from './testing/site-folder.ts';

/** A page without its blocks of data, which no browser runs, and its links to the site's scripts. */
function withoutOwn(html: string): string {
  return html
    .replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
    .replaceAll(
      /<script(?: type="module")? src="\/papers\/assets\/[a-z-]+\.[0-9a-f]{10}\.js"(?: fetchpriority="low"| data-to="[a-z/]+")><\/script>/g,
      '',
    );
}

test('hostile text stays text, in the page and wherever its title is shown', async () => {
  const site = new SiteFolder();
  await site.build();
  const page = site.page('en/statements/hostile/');
  const title = '<script>alert("title")</script> & {{name}} $t(home)';
  expect(page.querySelector('h1')?.textContent).toBe(title);
  expect(page.querySelector('title')?.textContent).toContain(title);
  expect(textOf(page.querySelector('#p1'))).toContain(
    '<img src=x onerror=alert(1)> & "quotes" \'single\' </p></article> ]]> <!-- {{name}} $t(back) &lt;b&gt;',
  );

  for (const path of site.files().filter((each) => each.endsWith('.html'))) {
    const html = withoutOwn(site.text(path));
    expect(html).not.toMatch(/<(script|b|iframe)\b/i);
    const attributes = site
      .page(path)
      .querySelectorAll('*')
      .flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(html).not.toContain('href="javascript:');
    expect(html).not.toContain('<!--');
  }
});

test('interface words of an archive are text too', async () => {
  const site = new SiteFolder();
  site.write('locales/en/interface.json', {
    home: '<b>Home</b>',
    back: '<b>{{name}}</b> $t(home)',
    collections: '"><script>',
  });
  site.write('locales/en/collections.json', { statements: '<i>{{count}} $t(home)</i>' });
  await site.build();
  const html = withoutOwn(
    site.text('en/statements/charter/index.html') + site.text('en/index.html'),
  );
  expect(html).not.toMatch(/<(script|b|i)\b/i);
  expect(html).toContain('&lt;i&gt;{{count}} $t(home)&lt;/i&gt;');
});

test('no page asks for anything from elsewhere, and its policy forbids it', async () => {
  const site = new SiteFolder();
  await site.build();
  for (const path of site.files().filter((each) => each.endsWith('.html'))) {
    const page = site.page(path);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    const loaded = page.querySelectorAll(
      '[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"]',
    );
    for (const element of loaded)
      expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^\/papers\//);
    expect(
      page.querySelectorAll('[style], style, script:not([type="application/ld+json"]):not([src])'),
    ).toEqual([]);
  }
  const css = site.files().filter((path) => path.endsWith('.css'));
  expect(css).toHaveLength(1);
  expect(site.text(css[0] ?? '')).not.toMatch(/url\(['"]?(https?:)?\/\//);
});
