import { expect, test } from 'vitest';

import { checkWith } from '../testing/check-with.ts';
import { pairsArchive } from '../testing/pairs-archive.ts';
import { ambiguousTranslation } from './ambiguous-translation.ts';

const found = (language: string, ...pairs: [string, string][]): (string | undefined)[] =>
  checkWith(ambiguousTranslation, pairsArchive(language, pairs)).map(({ document }) => document);

test('accepts different translations, and sources that differ in a comma', () => {
  expect(
    found('fr', ['The meeting was put off.', 'Reportée.'], ['The meeting is off.', 'Annulée.']),
  ).toEqual([]);
  expect(
    found('ru', ['We, too, ask for peace.', 'Мы тоже.'], ['We too ask for peace!', 'Мы тоже.']),
  ).toEqual([]);
});

test('finds one translation of two sources, in any script', () => {
  const off = 'The meeting was put off.';
  const called = 'The meeting was called off.';
  expect(
    found('fr', [off, 'La réunion est reportée.'], [called, 'La réunion est reportée.']),
  ).toEqual(['doc-1']);
  expect(found('ar', [off, 'تأجل الاجتماع.'], [called, 'تأجل الاجتماع.'])).toEqual(['doc-1']);
  expect(found('ja', [off, '会議は延期された。'], [called, '会議は延期された。'])).toEqual([
    'doc-1',
  ]);
});

test('tells what the other source says', () => {
  const files = pairsArchive('fr', [
    ['The meeting was *put off*.', 'La réunion est reportée.'],
    ['The meeting was called off.', 'La réunion est reportée.'],
  ]);
  expect(checkWith(ambiguousTranslation, files)).toMatchObject([
    {
      file: 'locales/fr/documents/doc-1.json',
      line: 3,
      severity: 'info',
      values: { document: 'doc-0', segment: 'p1', other: 'The meeting was put off.' },
    },
  ]);
});

test('labels say nothing', () => {
  expect(found('fr', ['Remarks', 'Notes'], ['Notes', 'Notes'])).toEqual([]);
});
