import { expect, test } from 'vitest';

import { pathTo, pathToAlign, pathToFind, placeAt } from './router.ts';

test('every path that the tool makes is understood again', () => {
  const place = { document: 'a-letter', language: 'sr-Latn' };
  expect(placeAt(pathTo('a-letter', 'sr-Latn'))).toEqual({ view: 'editor', ...place });
  expect(placeAt(pathToAlign('a-letter', 'sr-Latn'))).toEqual({ view: 'align', ...place });
  expect(placeAt(pathToFind('fr'))).toEqual({ view: 'find', language: 'fr' });
  expect(placeAt('/changes')).toEqual({ view: 'changes' });
});

test('a path that is broken or unknown leads nowhere', () => {
  expect(placeAt('/')).toEqual({ view: 'overview' });
  for (const path of [
    '/edit/prices/fr',
    '/documents',
    '/documents/%E0%A4/fr',
    '/find/%',
    '/%',
    '/elsewhere/a/b',
  ])
    expect(placeAt(path)).toEqual({ view: 'unknown' });
});
