import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findIn, fixedIn, piecesIn } from '../testing/find-in.ts';
import { doubleSpace } from './double-space.ts';

test.each(['One two.', 'One *two* three.[^n1] Four', '一\u3000二', ' One  ', 'One  \n  two'])(
  'leaves %j alone',
  (text) => {
    expect(piecesIn(doubleSpace, text)).toEqual([]);
  },
);

test.each([
  ['One  two', ['  '], 'One two'],
  ['Один \u00A0 два', [' \u00A0 '], 'Один\u00A0два'],
  ['یک  *دو*   سه', ['  ', '   '], 'یک *دو* سه'],
  ['一\u3000\u3000二', ['\u3000\u3000'], '一\u3000二'],
])('finds the spaces side by side in %j, and leaves one', (text, pieces, fixed) => {
  expect(piecesIn(doubleSpace, text)).toEqual(pieces);
  expect(fixedIn(doubleSpace, text)).toBe(fixed);
});

test('a repaired text has no double space left', () => {
  const text = fc.string({ unit: fc.constantFrom(' ', '\n', '\u00A0', 'a', '*', '[^n1]', '\\') });
  fc.assert(
    fc.property(text, (p1) => {
      const fixed = fixedIn(doubleSpace, p1) ?? '';
      expect(piecesIn(doubleSpace, fixed)).toEqual([]);
    }),
  );
});

test('leaves the gaps of a verse alone', () => {
  const skeleton = {
    id: 'a-note',
    collection: 'statements',
    originalLanguage: 'en',
    issued: '2022',
    title: 'title',
    body: [{ type: 'verse', segments: ['v1'] }],
  };
  const texts = { en: { title: 'A  title', v1: 'One  two' } };
  expect(findIn(doubleSpace, texts, { 'documents/a-note.json': skeleton })).toMatchObject([
    { where: 'en title' },
  ]);
});
