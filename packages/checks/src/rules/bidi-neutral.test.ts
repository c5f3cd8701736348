import { expect, test } from 'vitest';

import { findIn, piecesIn } from '../testing/find-in.ts';
import { bidiNeutral } from './bidi-neutral.ts';

test.each([
  ['ar', 'لغة Python 3.1 ولغة C.'],
  ['ar', 'لغة \u2066C++\u2069 ولغة C++\u200E ولغة [C#]{lang=en}.'],
  ['ar', 'لغة C++ Builder القديمة.'],
  ['he', 'הסוכנות (Reuters) דיווחה.'],
  ['he', 'קראו ב-Twitter.'],
  ['en', 'C++ and #tags.'],
  ['en', 'The word الأهرام is in 2022 a name.'],
  ['en', 'The word \u2067الأهرام\u2069 2022, [الأهرام]{lang=ar}, 2022.'],
])('in %s, accepts %j', (language, text) => {
  expect(piecesIn(bidiNeutral, text, language)).toEqual([]);
});

test.each([
  ['ar', 'لغة C++ القديمة.', ['C++']],
  ['ar', 'في الولايات U.S. القديمة', ['U.S.']],
  ['ar', 'وسم #kazakhstan اليوم', ['#kazakhstan']],
  ['fa', 'پوشهٔ /usr/bin/ را', ['/usr/bin/']],
  ['he', 'בשפת C#.', ['C#']],
  ['en', 'In الأهرام, 2022, it says.', ['م, 2022']],
])('in %s, finds what is torn apart in %j', (language, text, pieces) => {
  expect(piecesIn(bidiNeutral, text, language)).toEqual(pieces);
});

test('says which isolate to use', () => {
  expect(findIn(bidiNeutral, { ar: { p1: 'لغة C++ القديمة.' } })).toMatchObject([
    { severity: 'info', message: expect.stringContaining('"C++"') },
  ]);
});
