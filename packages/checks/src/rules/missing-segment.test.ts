import { expect, test } from 'vitest';

import { checkWith } from '../testing/check-with.ts';
import { missingSegment } from './missing-segment.ts';

test('accepts bundles with a text for every segment', () => {
  expect(checkWith(missingSegment)).toEqual([]);
});

test('a text that the original lacks is an error, shown where it belongs', () => {
  const path = 'locales/en/documents/a-note.json';
  expect(checkWith(missingSegment, { [path]: { title: 'A', p1: 'B', n1: 'C' } })).toMatchObject([
    {
      severity: 'error',
      file: path,
      line: 3,
      column: 9,
      segment: 'p2',
      help: 'Add "p2" after "p1", or take it out of documents/a-note.json.',
    },
  ]);
});

test('a text that a translation lacks is still to be translated', () => {
  const path = 'locales/fr/documents/a-note.json';
  expect(checkWith(missingSegment, { [path]: { p1: 'B', p2: 'C', n1: 'D' } })).toMatchObject([
    {
      severity: 'info',
      file: path,
      line: 1,
      column: 1,
      message: 'The segment "title" (title) is not yet translated into français (fr).',
      help: 'Add "title" at the beginning.',
    },
  ]);
});
