import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { serve, serveLive } from '../index.ts';
import type { RunningServer } from '../index.ts';
import { SiteFolder, textOf } from '../testing/site-folder.ts';

let site: SiteFolder;
let server: RunningServer;
beforeAll(async () => {
  site = new SiteFolder();
  site.write('redirects.json', {
    redirects: [
      { from: 'old-charter', type: 'moved', to: 'charter' },
      { from: 'old-call', type: 'moved', to: 'appel' },
      { from: 'both', type: 'split', to: ['charter', 'appel'] },
      {
        from: 'private',
        type: 'withdrawn',
        reason: 'Its <author> asked us to.',
        on: '2024-05-06',
      },
      { from: 'lost', type: 'moved', to: 'unwritten' },
      { from: 'nidaa', type: 'withdrawn', reason: 'It is still there.' },
    ],
  });
  await site.build();
  server = await serve({ dir: site.out, port: 0 });
});
afterAll(() => server.close());

const refresh = (path: string) =>
  site.page(path).querySelector('meta[http-equiv="refresh"]')?.getAttribute('content');
const canonical = (path: string) =>
  site.page(path).querySelector('link[rel="canonical"]')?.getAttribute('href');

describe('at the old address of a document that moved', () => {
  test('readers are sent on to it in their language, and search engines are told', () => {
    for (const tag of ['ar', 'en', 'fr']) {
      const path = `${tag}/letters/old-charter/`;
      expect(refresh(path)).toBe(`0;url=/papers/${tag}/statements/charter/`);
      expect(canonical(path)).toBe(`https://archive.example/papers/${tag}/statements/charter/`);
    }
    const page = site.page('ar/statements/old-charter/');
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('ar');
    expect(page.querySelector('main a')?.getAttribute('href')).toBe(
      '/papers/ar/statements/charter/',
    );
    expect(textOf(page.querySelector('main a'))).toBe('ميثاق الأوراق');
  });

  test('they are sent to the original where their language does not have it', () => {
    expect(refresh('ar/statements/old-call/')).toBe('0;url=/papers/fr/statements/appel/');
    expect(canonical('de/statements/old-call/')).toBe(
      'https://archive.example/papers/fr/statements/appel/',
    );
  });
});

test('at that of one that was divided, its parts are named', () => {
  const page = site.page('fr/statements/both/');
  expect(refresh('fr/statements/both/')).toBeUndefined();
  expect(textOf(page.querySelector('h1'))).toBe('Ce document a été divisé');
  expect(page.querySelectorAll('.item-title a').map((link) => link.getAttribute('href'))).toEqual([
    '/papers/fr/statements/charter/',
    '/papers/fr/statements/appel/',
  ]);
});

test('at that of one that was withdrawn, it is said why and when, with the status for it', async () => {
  const page = site.page('en/letters/private/');
  expect(textOf(page.querySelector('h1'))).toBe('This document was withdrawn');
  expect(textOf(page.querySelector('main'))).toContain('Its <author> asked us to.');
  expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-06');
  const answer = await fetch(`${server.url}en/letters/private/`);
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain('This document was withdrawn');
  expect((await fetch(`${server.url}en/statements/charter/`)).status).toBe(200);
  expect((await fetch(`${server.url}en/letters/private/.gone`)).status).toBe(404);
});

test('whoever works on the archive gets the same answers', async () => {
  const live = await serveLive({ dir: site.out, port: 0 });
  onTestFinished(() => live.close());
  for (const path of ['en/letters/private/', 'en/statements/charter/', 'en/letters/lost/']) {
    const [published, worked] = await Promise.all(
      [server, live].map(({ url }) => fetch(new URL(path, url))),
    );
    expect(worked?.status).toBe(published?.status);
  }
  const answer = await fetch(`${live.url}en/letters/private/`);
  expect(answer.status).toBe(410);
  expect(await answer.text()).toMatch(/_dev\/reload\.js[^]*This document was withdrawn/);
});

test('they are in no list, no sitemap and no feed, and not offered to search engines', () => {
  expect(site.text('sitemap.xml')).not.toMatch(/old-charter|old-call|both|private/);
  for (const path of ['fr/statements/both/', 'en/letters/private/', 'ar/statements/old-call/'])
    expect(site.page(path).querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
      'noindex',
    );
});

test('nothing leads to a document that cannot be shown, and nothing stands in the place of one that can', () => {
  expect(site.files().filter((path) => path.includes('/lost/'))).toEqual([]);
  expect(textOf(site.page('fr/letters/nidaa/').querySelector('h1'))).toBe('Lettre sur le livre');
});
