import { describe, expect, it } from 'vitest';

import { hanValue } from './han-numeral.ts';
import { romanValue } from './roman.ts';
import { spelledNumbers } from './spelled.ts';

function cardinals(text: string, language: string): string[] {
  return spelledNumbers(text, language).cardinals.map((found) => `${found.text}=${found.value}`);
}

describe('a number in words', () => {
  it.each([
    [
      'en',
      'twelve languages, two hundred and five, twenty-one',
      ['twelve=12', 'two hundred and five=205', 'twenty-one=21'],
    ],
    ['en', 'five and six', ['five=5', 'six=6']],
    [
      'fr',
      'quatre-vingt-dix, soixante et onze, deux cents',
      ['quatre-vingt-dix=90', 'soixante et onze=71', 'deux cents=200'],
    ],
    ['it', 'duemila o tre mila', ['tre mila=3000']],
    ['es', 'cuarenta y dos, tres mil', ['cuarenta y dos=42', 'tres mil=3000']],
    ['ru', 'на шести языках, двадцать один', ['шести=6', 'двадцать один=21']],
    ['ar', 'ثلاثة وعشرون، وخمسة عشر', ['ثلاثة وعشرون=23', 'وخمسة عشر=15']],
    ['de', 'zwölf', ['zwölf=12']],
  ])('%s: %s', (language, text, found) => {
    expect(cardinals(text, language)).toEqual(found);
  });

  it.each([
    ['en', 'the third mark, twice', [3, 2]],
    ['fr', 'le troisième repère', [3]],
    ['ru', 'у четвёртой отметки, трое', [4, 3]],
    ['ar', 'العلامة الرابعة، والقرن التاسع عشر', [4, 19]],
    ['es', 'el siglo XIX', [19]],
    ['zh', '第三十条', [30]],
  ])('may be an ordinal or a Roman numeral: %s: %s', (language, text, values) => {
    expect([...spelledNumbers(text, language).values]).toEqual(expect.arrayContaining(values));
  });
});

it.each([
  ['XIX', 19],
  ['MCMXVII', 1917],
  ['IIII', undefined],
  ['', undefined],
  ['Mix', undefined],
])('%s as a Roman numeral is %s', (word, value) => {
  expect(romanValue(word)).toBe(value);
});

it.each([
  ['十', 10],
  ['三十', 30],
  ['二〇二二', 2022],
  ['一百零五', 105],
  ['十九万', 190_000],
])('%s is %d', (numeral, value) => {
  expect(hanValue(numeral)).toBe(value);
});
