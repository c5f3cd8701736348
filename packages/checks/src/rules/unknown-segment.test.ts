import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { unknownSegment } from './unknown-segment.ts';

const original = 'locales/en/documents/a-note.json';
const translation = 'locales/fr/documents/a-note.json';

test('accepts the segments of the document, and translators’ notes of a translation', () => {
  const bundle = changed(translation, { tn1: 'Jeu de mots.' });
  expect(checkWith(unknownSegment, { [translation]: bundle })).toEqual([]);
});

test.each([original, translation])(
  'finds a segment in %s that the document does not have',
  (path) => {
    expect(checkWith(unknownSegment, { [path]: changed(path, { p3: 'Three.' }) })).toMatchObject([
      { severity: 'error', file: path, line: 6, column: 9, segment: 'p3' },
    ]);
  },
);

test('suggests the segment that was most likely meant', () => {
  const bundle = { titel: 'Title', p1: 'One.[^n1]', p2: 'Two.', n1: 'A note.' };
  expect(checkWith(unknownSegment, { [original]: bundle })).toMatchObject([
    { help: expect.stringContaining('Did you mean "title"?') },
  ]);
});

test('refuses a translator’s note in the original', () => {
  expect(checkWith(unknownSegment, { [original]: changed(original, { tn1: 'x' }) })).toMatchObject([
    { message: '"tn1" is a translator\'s note, but this is the original.' },
  ]);
});
