import { expect, test } from 'vitest';

import { lookUp, primary } from './primary.ts';
import { lettersBeside, lettersOf, scriptsOf } from './script.ts';

test.each([
  ['ru', ['Cyrl']],
  ['sr', ['Cyrl', 'Latn']],
  ['sr-Latn', ['Latn']],
  ['ja', ['Hani', 'Hira', 'Kana']],
  ['zh-Hant-TW', ['Hani', 'Bopo']],
  ['pt-BR', ['Latn']],
  ['xxx', []],
  ['not a tag', []],
])('the scripts of %s are %j', (tag, scripts) => {
  expect(scriptsOf(tag)).toEqual(scripts);
});

test('tells letters of some scripts from letters beside them, and from what is no letter', () => {
  const scripts = scriptsOf('ru');
  expect('жa'.match(lettersOf(scripts))?.[0]).toBe('ж');
  expect('ж1 .a'.match(lettersBeside(scripts))?.[0]).toBe('a');
});

test('a table of languages is asked for a tag, and for what it begins with', () => {
  const table = { de: 'a', 'de-CH': 'b' };
  expect(['de', 'de-CH-1996', 'de-AT', 'fr'].map((tag) => lookUp(table, tag))).toEqual([
    'a',
    'b',
    'a',
    undefined,
  ]);
  expect(lookUp(table, 'constructor')).toBeUndefined();
  expect(primary('sr-Latn-RS')).toBe('sr');
});
