import { expect, test } from 'vitest';

import { piecesIn } from '../testing/find-in.ts';
import { unbalancedEmphasis } from './unbalanced-emphasis.ts';

test.each(['a *b* **c** ***d***', '5 * 3', String.raw`a \*b`, '这是**…。**所以', '****'])(
  'accepts %j',
  (text) => {
    expect(piecesIn(unbalancedEmphasis, text)).toEqual([]);
  },
);

test.each([
  ['a *b', ['*']],
  ['a **b*', ['**', '*']],
  ['قال *نعم', ['*']],
  ['这是**所以', ['**']],
])('finds the stars without a partner in %j', (text, pieces) => {
  expect(piecesIn(unbalancedEmphasis, text)).toEqual(pieces);
});
