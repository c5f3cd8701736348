import { expect, test } from 'vitest';

import { piecesIn } from '../testing/find-in.ts';
import { repeatedPunctuation } from './repeated-punctuation.ts';

test.each([
  ['One.. Two', ['..']],
  ['One,, two', [',,']],
  ['One,. two;, three:; four', [',.', ';,', ':;']],
  ['واحد،، اثنان؛؛ ثلاثة۔۔', ['،،', '؛؛', '۔۔']],
  ['一。。二，。三、、', ['。。', '，。', '、、']],
  ['One.[^n1].', ['.[^n1].']],
  ['*One*.,., two', ['.,.,']],
])('finds the marks too many in %j', (text, pieces) => {
  expect(piecesIn(repeatedPunctuation, text)).toEqual(pieces);
});

test.each([
  'One... two… three?! four?.. five!!!',
  'etc., a.m.; p.m.: so on....',
  'etc.[^n1], and so on.[^n2]',
  '../a/../b 2021-12/..: std::vector',
  'Er sagte ,,ja‘‘.',
  'पहला।। दूसरा।',
  '一。二，三……',
])('leaves %j alone', (text) => {
  expect(piecesIn(repeatedPunctuation, text)).toEqual([]);
});
