import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { missingOriginal } from './missing-original.ts';

test('accepts documents with a text in their original language', () => {
  expect(checkWith(missingOriginal)).toEqual([]);
});

test('accepts an original that is there but faulty', () => {
  expect(checkWith(missingOriginal, { 'locales/en/documents/a-note.json': '{' })).toEqual([]);
});

test('names the original that is missing', () => {
  const path = 'documents/b-note.json';
  const document = changed(path, { originalLanguage: 'fr' });
  expect(checkWith(missingOriginal, { [path]: document })).toMatchObject([
    { severity: 'error', file: path, line: 4, column: 23, document: 'b-note', language: 'fr' },
  ]);
});
