import { expect, test } from 'vitest';

import { commonWords } from './common-words.ts';
import { latinFor, likeLatin } from './look-alikes.ts';
import { QUOTATION_STYLES, quotationMarks } from './quotation.ts';
import { endKind } from './sentence-end.ts';

test('every style of quotation is pairs of an opening and a closing mark', () => {
  for (const style of QUOTATION_STYLES)
    for (const pair of style.split(' ')) expect([...pair]).toHaveLength(2);
  expect(quotationMarks('de-CH')).not.toBe(quotationMarks('de-AT'));
});

test('words are in the letters of the language, and of the tag’s own script where it has two', () => {
  expect(commonWords('ru')).toContain('что');
  expect(commonWords('sr')).toEqual(expect.arrayContaining(['је', 'je']));
  expect(commonWords('sr-Latn')).not.toContain('је');
  expect(commonWords('az-Cyrl')).toBeUndefined();
  expect(commonWords('xxx')).toBeUndefined();
});

test('letters look alike in pairs, each of its own script', () => {
  for (const [other, latin] of latinFor) {
    expect(latin).toMatch(/^\p{Script=Latin}$/u);
    expect(other).toMatch(/^[\p{Script=Cyrillic}\p{Script=Greek}]$/u);
  }
  expect(likeLatin('ru', 'Cyrl').has('i')).toBe(false);
  expect(likeLatin('uk', 'Cyrl').get('i')).toBe('і');
  expect(likeLatin('el', 'Grek').get('o')).toBe('ο');
});

test('marks at the end say the same in every script', () => {
  for (const mark of '.。।።។۔։') expect(endKind(mark, 'xx')).toBe('stop');
  for (const mark of '?？؟፧') expect(endKind(mark, 'xx')).toBe('question');
  expect([endKind(';', 'el'), endKind(';', 'fr')]).toEqual(['question', 'semicolon']);
  expect(endKind('a', 'fr')).toBeUndefined();
});
