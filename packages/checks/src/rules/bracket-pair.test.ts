import { expect, test } from 'vitest';

import { piecesIn, piecesInTranslation } from '../testing/find-in.ts';
import { bracketPair } from './bracket-pair.ts';

test.each([
  'One (two [three] {four}).',
  'One [two](three) [^n1] [four]{lang=fr}.',
  'a) one; 1) two, 12.3) three; (б) четыре; в) пять',
  'Good :-) or ;)',
  '一（二）三【四】《五〈六〉》',
  '一（二)',
  'قال (نعم) ﴿آية﴾',
  String.raw`One \[two\]`,
])('accepts the brackets of %j', (text) => {
  expect(piecesIn(bracketPair, text)).toEqual([]);
});

test.each([
  ['One (two.', ['(']],
  ['One two).', [')']],
  ['One (two [three).', ['[']],
  ['קרא (כאן.', ['(']],
  ['一（二。', ['（']],
  ['一《二。》》', ['》']],
])('finds the brackets without a partner in %j', (text, pieces) => {
  expect(piecesIn(bracketPair, text)).toEqual(pieces);
});

test('what the source opens in one segment and closes in another, so may the translation', () => {
  expect(piecesInTranslation(bracketPair, 'One (two', 'fr', 'Un (deux')).toEqual([]);
  expect(piecesInTranslation(bracketPair, 'One (two)', 'fr', 'Un (deux')).toEqual(['(']);
});
