import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fold } from './fold.ts';
import { WordFilter } from './word-filter.ts';

function small(word: string): string {
  return word.toLowerCase();
}

test('lets through every word that begins as one of its own, in small letters and capitals', () => {
  const word = fc.stringMatching(/^[a-zà-ö]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word), word, (words, tail) => {
      const filter = new WordFilter(words, small);
      for (const one of words)
        for (const written of [
          one,
          one.toUpperCase(),
          one.charAt(0).toUpperCase() + one.slice(1),
        ]) {
          expect(filter.mayBe(`(${written})`, 1, 1 + written.length)).toBe(true);
          const longer = written + tail;
          const isLong = one.length >= 3;
          expect(filter.mayBe(longer, 0, longer.length) || !isLong).toBe(true);
        }
    }),
  );
});

test('holds most others back', () => {
  const filter = new WordFilter(['seven', 'no'], small);
  const text = 'the river nor nine sea';
  const held = text.split(' ').filter((word) => !filter.mayBe(word, 0, word.length));
  expect(held).toEqual(['the', 'river', 'nor', 'nine', 'sea']);
});

test('lets through every word that is written as one of its own, whatever its marks and letters', () => {
  const letter = fc.constantFrom(
    ...Array.from('aÉße\u0301\u0308iİſﬁσΣςёй\u0306ألا\u0654ـ\u064eגּ가𐐀\u034fªZ'),
  );
  const word = fc.array(letter, { minLength: 1, maxLength: 6 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const filter = new WordFilter(words.map(fold), fold);
      for (const one of words) expect(filter.mayBe(one, 0, one.length)).toBe(true);
    }),
  );
});
