import { expect, test } from 'vitest';

import { changed, linesWith } from '../testing/check-with.ts';
import { unknownName } from './unknown-name.ts';

test('accepts names and descriptions of collections that exist', () => {
  const path = 'locales/en/collections.json';
  const names = changed(path, { 'statements-description': 'What was said.' });
  expect(linesWith(unknownName, { [path]: names })).toEqual([]);
});

test('finds keys that nothing reads', () => {
  expect(
    linesWith(unknownName, {
      'locales/en/archive.json': { name: 'Sample', motto: 'Read.' },
      'locales/fr/collections.json': { statements: 'Prises de position', reports: 'Rapports' },
    }),
  ).toEqual([
    'locales/en/archive.json:3:12 Nothing reads the key "motto".',
    'locales/fr/collections.json:3:14 "reports" names a collection that does not exist.',
  ]);
});
