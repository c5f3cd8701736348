import { expect, test } from 'vitest';

import { changed, checkWith, linesWith } from '../testing/check-with.ts';
import { unknownLanguage } from './unknown-language.ts';

test('accepts languages that archive.json lists', () => {
  expect(linesWith(unknownLanguage)).toEqual([]);
});

test('finds an original language that is not listed', () => {
  const path = 'documents/a-note.json';
  const document = changed(path, { originalLanguage: 'de' });
  expect(checkWith(unknownLanguage, { [path]: document })).toMatchObject([
    { file: path, line: 4, column: 23, document: 'a-note', severity: 'error' },
  ]);
});

test('names each folder of a language that is not listed once', () => {
  expect(
    linesWith(unknownLanguage, {
      'ledgers/de/a-note.json': { document: 'a-note', language: 'de', segments: {} },
      'locales/de/archive.json': { name: 'Beispiel' },
      'locales/de/documents/a-note.json': { title: 'Titel' },
    }),
  ).toEqual([
    'ledgers/de/a-note.json:1:1 The folder ledgers/de is for a language that is not among the languages of archive.json.',
    'locales/de/archive.json:1:1 The folder locales/de is for a language that is not among the languages of archive.json.',
  ]);
});

test('says nothing about languages while archive.json is faulty', () => {
  expect(linesWith(unknownLanguage, { 'archive.json': '{' })).toEqual([]);
});
