import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { SiteFolder } from '../testing/site-folder.ts';

const URL_OF_SITE = 'https://archive.example/papers';

/** What a page says of its card. */
function cardOn(site: SiteFolder, path: string): Record<string, string | undefined> {
  const page = site.page(path);
  const content = (selector: string): string | undefined =>
    page.querySelector(selector)?.getAttribute('content');
  return {
    image: content('meta[property="og:image"]'),
    width: content('meta[property="og:image:width"]'),
    height: content('meta[property="og:image:height"]'),
    alt: content('meta[property="og:image:alt"]'),
    card: content('meta[name="twitter:card"]'),
  };
}

/** The size of a picture, and how many of its pixels are of another colour than its paper. */
function pictureAt(site: SiteFolder, path: string): { size: number[]; inked: number } {
  const png = readFileSync(join(site.out, path));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  return { size, inked: rows.reduce((sum, index) => sum + (index === 0 ? 0 : 1), 0) };
}

/** The colours of a picture as `#rrggbb`: that of its paper first. */
function coloursAt(site: SiteFolder, path: string): string[] {
  const png = readFileSync(join(site.out, path));
  const start = png.indexOf('PLTE');
  const palette = png.toString('hex', start + 4, start + 4 + png.readUInt32BE(start - 4));
  return (palette.match(/.{6}/g) ?? []).map((colour) => `#${colour}`);
}

/** The fixture with a theme of this stylesheet, built with cards. */
async function themed(css: string, site = new SiteFolder()): Promise<SiteFolder> {
  site.edit('archive.json', (archive) => {
    archive['theme'] = { style: 'theme/style.css' };
  });
  mkdirSync(join(site.archive, 'theme'), { recursive: true });
  writeFileSync(join(site.archive, 'theme/style.css'), css);
  await site.build({ cards: true, url: URL_OF_SITE });
  return site;
}

test('each text, collection and home has a card in its language, and its page names it', async () => {
  const site = new SiteFolder();
  await site.build({ cards: true, url: URL_OF_SITE });
  expect(cardOn(site, 'ar/statements/charter/')).toEqual({
    image: `${URL_OF_SITE}/ar/statements/charter/card.png`,
    width: '1200',
    height: '630',
    alt: expect.stringMatching(/\p{Script=Arabic}/u) as string,
    card: 'summary_large_image',
  });
  expect(cardOn(site, 'fr/letters/').image).toBe(`${URL_OF_SITE}/fr/letters/card.png`);
  expect(cardOn(site, 'fr/').image).toBe(`${URL_OF_SITE}/fr/card.png`);
  // Pages that have none of their own show the archive's.
  expect(cardOn(site, 'fr/by_date/').image).toBe(`${URL_OF_SITE}/fr/card.png`);
  for (const path of ['ar/statements/charter/', 'en/statements/hostile/', 'fr/letters/', 'de/']) {
    const { size, inked } = pictureAt(site, `${path}card.png`);
    expect(size).toEqual([1200, 630]);
    expect(inked).toBeGreaterThan(5000);
  }
});

test('there are no cards unless they are asked for, nor where the site’s address is not known', async () => {
  const site = new SiteFolder();
  await site.build({ url: URL_OF_SITE });
  expect(site.files().filter((path) => path.endsWith('.png'))).toEqual([]);
  site.edit('archive.json', (archive) => {
    delete archive['url'];
  });
  await site.build({ cards: true });
  expect(site.files().filter((path) => path.endsWith('.png'))).toEqual([]);
  expect(cardOn(site, 'fr/')).toEqual({ card: 'summary' });
});

test('only the cards are made again that say something else', async () => {
  const site = new SiteFolder();
  const build = () => site.build({ cards: true, url: URL_OF_SITE });
  const first = await build();
  expect(await build()).toMatchObject({ written: 0, removed: 0, unchanged: first.written });
  const card = (path: string): Buffer => readFileSync(join(site.out, path, 'card.png'));
  const [before, other] = [card('fr/letters/nidaa'), card('ar/letters/nidaa')];
  site.edit('locales/fr/documents/nidaa.json', (bundle) => {
    bundle['title'] = 'Un autre titre';
  });
  await build();
  expect(card('fr/letters/nidaa').equals(before)).toBe(false);
  expect(card('ar/letters/nidaa').equals(other)).toBe(true);

  site.edit('locales/fr/documents/nidaa.json', (bundle) => {
    bundle['title'] = '關於新聞自由的聲明';
  });
  await build();
  // In letters that the typefaces do not have: the archive's card, and the old one is gone.
  expect(cardOn(site, 'fr/letters/nidaa/').image).toBe(`${URL_OF_SITE}/fr/card.png`);
  expect(site.files()).not.toContain('fr/letters/nidaa/card.png');
});

test('cards have the colours that the theme gives all pages, and the site’s own for the rest', async () => {
  const site = await themed(`
/* :root { --paper: #111111 } */
:root, .beside { --night: #0b2239; --paper: var(--night); --ink: rgb(240, 232, 210) !important; --accent: orange }
@media (prefers-color-scheme: light) { :root { --paper: #222222 } }
.masthead { --ink: #333333 }
`);
  const colours = coloursAt(site, 'fr/letters/card.png');
  expect(colours[0]).toBe('#0b2239');
  expect(colours).toEqual(expect.arrayContaining(['#f0e8d2', '#ffa500', '#d9d2c5']));

  const card = readFileSync(join(site.out, 'fr/letters/card.png'));
  await themed(':root { --measure: 30rem; --paper: #0b2239 }', site);
  expect(readFileSync(join(site.out, 'fr/letters/card.png')).equals(card)).toBe(false);
});

test.each(['oklch(30% 0.05 250)', 'var(--none)', '"/><image href="a.png', 'rgb(0 0 0 / 10%)'])(
  'a card has none of the theme’s colours where one cannot be painted: %s',
  async (paper) => {
    const site = await themed(`:root { --ink: #f0e8d2; --paper: ${paper} }`);
    const colours = coloursAt(site, 'fr/letters/card.png');
    expect(colours[0]).toBe('#fcfbf7');
    expect(colours).toContain('#1f1c18');
  },
);
