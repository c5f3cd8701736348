import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { emptySegment } from './empty-segment.ts';

test('accepts texts that say something', () => {
  expect(checkWith(emptySegment)).toEqual([]);
});

test('an empty text of the original is an error', () => {
  const path = 'locales/en/documents/a-note.json';
  expect(checkWith(emptySegment, { [path]: changed(path, { p2: ' \n' }) })).toMatchObject([
    { severity: 'error', file: path, line: 4, column: 9, segment: 'p2', language: 'en' },
  ]);
});

test('an empty text of a translation is still to be translated', () => {
  const path = 'locales/fr/documents/a-note.json';
  expect(checkWith(emptySegment, { [path]: changed(path, { p2: '' }) })).toMatchObject([
    {
      severity: 'info',
      message: 'The text of "p2" is empty: not yet translated into français (fr).',
    },
  ]);
});
