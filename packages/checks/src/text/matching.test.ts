import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { unmatched } from './matching.ts';

const brackets = new Map([
  ['(', ')'],
  ['[', ']'],
]);
const quotes = new Map([
  ['„', '“”'],
  ['“', '”'],
  ['»', '»'],
]);

function left(text: string, partners: ReadonlyMap<string, string>): string[] {
  const marks = [...text].map((character, offset) => ({
    character,
    offset,
    opens: true,
    closes: true,
  }));
  const { open, close } = unmatched(marks, partners);
  return [...open, ...close].map(({ character, offset }) => `${offset}${character}`);
}

test('partners find each other inside out', () => {
  expect(left('([])()', brackets)).toEqual([]);
  expect(left('„“„“””„”', quotes)).toEqual(['4”', '5”']);
  expect(left('»»»»', quotes)).toEqual([]);
});

test('what stands inside a pair and is never closed is left over, and the pair is not', () => {
  expect(left('([)', brackets)).toEqual(['1[']);
  expect(left('(]', brackets)).toEqual(['0(', '1]']);
});

test('balanced brackets leave nothing, whatever their depth', () => {
  const balanced = fc.letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { maxDepth: 8 },
      fc.constant(''),
      fc
        .tuple(fc.constantFrom('()', '[]'), tie('text'), tie('text'))
        .map(([[open, close], inside, after]) => `${open}${inside}${close}${after}`),
    ),
  })).text;
  fc.assert(
    fc.property(balanced, (text) => {
      expect(left(text, brackets)).toEqual([]);
    }),
  );
});
