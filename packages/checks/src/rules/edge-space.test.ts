import { plain, parse } from '@archive/markup';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findIn, fixedIn, piecesIn } from '../testing/find-in.ts';
import { edgeSpace } from './edge-space.ts';

test.each(['One two.', 'One.\nTwo.', '一。\n二。', '*a* b', ' ', ''])('accepts %j', (text) => {
  expect(piecesIn(edgeSpace, text)).toEqual([]);
});

test.each([
  [' One', [' '], 'One'],
  ['واحد  ', ['  '], 'واحد'],
  ['\u3000一', ['\u3000'], '一'],
  ['One \n Two', [' ', ' '], 'One\nTwo'],
  ['\tOne\n\n', [String.raw`\t`, String.raw`\n\n`], 'One'],
])('finds and takes out the white space at the edges of %j', (text, pieces, fixed) => {
  expect(piecesIn(edgeSpace, text, 'zh')).toEqual(pieces);
  expect(fixedIn(edgeSpace, text, 'zh')).toBe(fixed);
});

test('says where the white space stands', () => {
  expect(findIn(edgeSpace, { en: { p1: ' a \nb ' } }).map(({ message }) => message)).toEqual([
    'The text begins with a space or an empty line.',
    'There is a space beside a line break.',
    'The text ends with a space or an empty line.',
  ]);
});

test('a repaired text has no such white space left, and reads the same', () => {
  const read = (text: string): string => plain(parse(text)).replaceAll(/\s/g, '');
  const text = fc.string({ unit: fc.constantFrom(' ', '\n', '\u00A0', 'a', '*', '\\', '[', ']') });
  fc.assert(
    fc.property(text, (p1) => {
      const [found] = findIn(edgeSpace, { en: { p1 } });
      fc.pre(found?.fixed !== undefined);
      const fixed = found?.fixed ?? '';
      expect(piecesIn(edgeSpace, fixed)).toEqual([]);
      expect(read(fixed)).toBe(read(p1));
    }),
  );
});
