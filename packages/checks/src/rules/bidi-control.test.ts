import { expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import { bidiControl } from './bidi-control.ts';

function found(text: string, language = 'en'): [string, string][] {
  return findIn(bidiControl, { [language]: { p1: text } }).map(({ severity, message }) => [
    severity,
    message.replace(/ .*$/s, ''),
  ]);
}

test.each(['\u2066C++\u2069', '\u2067a \u2068b\u2069\u2069', 'a\u200E \u200F\u061C', 'a'])(
  'accepts %j',
  (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text, 'ar')).toEqual([]);
  },
);

test.each<[string, [string, string][]]>([
  ['a \u2066b', [['error', 'LRI']]],
  ['a\u2069', [['error', 'PDI']]],
  ['a \u202Eb', [['error', 'RLO']]],
  ['a \u202Eb\u202C', [['error', 'RLO']]],
  ['a \u202Bb\u202C', [['warning', 'RLE']]],
  ['\u202C', [['error', 'PDF']]],
  [
    '\u2066a\nb\u2069',
    [
      ['error', 'LRI'],
      ['error', 'PDI'],
    ],
  ],
  ['\u2066a\u202Bb\u2069', [['error', 'RLE']]],
  [
    '\u202Aa\u2069b\u202C',
    [
      ['warning', 'LRE'],
      ['error', 'PDI'],
    ],
  ],
])('finds what is not ended, not begun or not to be used in %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
  expect(found(text, 'he')).toEqual(expected);
});

test('points at the character, which cannot be seen, and names it', () => {
  expect(findIn(bidiControl, { en: { p1: 'a \u202Eb' } })).toEqual([
    {
      where: 'en p1',
      piece: '\u202E',
      severity: 'error',
      message: 'RLO (U+202E) turns the direction of all that follows, and is never ended.',
    },
  ]);
});
