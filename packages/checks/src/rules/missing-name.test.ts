import { expect, test } from 'vitest';

import { checkWith } from '../testing/check-with.ts';
import { missingName } from './missing-name.ts';

test('accepts an archive and collections with names in every language', () => {
  expect(checkWith(missingName)).toEqual([]);
});

test('a name that is missing in the default language is an error', () => {
  expect(checkWith(missingName, { 'locales/en/archive.json': { name: '' } })).toMatchObject([
    { severity: 'error', file: 'locales/en/archive.json', line: 2, column: 11, language: 'en' },
  ]);
});

test('a name that is missing in another language is still to be given', () => {
  expect(checkWith(missingName, { 'locales/fr/collections.json': {} })).toMatchObject([
    {
      severity: 'info',
      file: 'locales/fr/collections.json',
      line: 1,
      message: 'The collection "statements" has no name in français (fr).',
      help: 'Write it under "statements" in locales/fr/collections.json.',
    },
  ]);
});

test('a file that is missing is named where the language is listed', () => {
  expect(checkWith(missingName, { 'locales/fr/archive.json': undefined })).toMatchObject([
    { severity: 'info', file: 'archive.json', line: 10, column: 14 },
  ]);
});

test('a faulty file is left to the rule that names its fault', () => {
  expect(checkWith(missingName, { 'locales/fr/archive.json': '{' })).toEqual([]);
});
