import { expect, it } from 'vitest';

import { countWords } from '../index.ts';

it.each([
  ['en', 'Prices *doubled* overnight.[^n1]', 3],
  ['en', 'Don’t — 40,000 men', 3],
  ['fr', 'L’État d’urgence', 2],
  ['ar', 'قُتل ١٦ شخصًا', 3],
  ['zh', '价格一夜之间翻了一番。', 5],
  ['th', 'สวัสดีชาวโลก', 3],
  ['en', '', 0],
  ['en', '…', 0],
])('counts the words of %s: %s', (language, text, words) => {
  expect(countWords(text, language)).toBe(words);
});
