import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fold, foldPlain, placesOf } from './fold.ts';

describe('folding', () => {
  test.each([
    ['markup and note calls', 'The *events*[^n1] of [January](a-note)', 'the events of january'],
    ['case', 'ΟΔΌΣ', 'οδόσ'],
    ['white space', ' a\u00A0b\n\tc ', 'a b c'],
    ['Arabic vowel signs and stretching', 'مُحَمَّد ـــ', 'محمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['soft hyphens and directional marks', '\u2067so\u00ADft\u2069\u200F', 'soft'],
    ['the Unicode normal form', 'Cafe\u0301', 'café'],
    ['what stands between a letter and its accent', 'Cafe\u00AD\u0301', 'café'],
  ])('leaves out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldPlain(text);
        expect(foldPlain(folded)).toBe(folded);
      }),
    );
  }, 30_000);
});

describe('places', () => {
  test('are those of the text as it was', () => {
    const text = 'Ло\u00ADзунг  «СВОБОДА», и свобода';
    const places = placesOf(text, 'свобода');
    expect(places.map(({ start, length }) => text.slice(start, start + length))).toEqual([
      'СВОБОДА',
      'свобода',
    ]);
    expect(placesOf(text, 'лозунг «').map(({ start }) => start)).toEqual([0]);
  });

  test('are found wherever the folded text holds the folded query', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', 'é', 'م', '\u064E', '\u00AD', 'ς', '\n', '字'),
    });
    fc.assert(
      fc.property(word, word, (around, query) => {
        const folded = foldPlain(query);
        fc.pre(folded !== '');
        const text = `${around}${query}${around}`.normalize('NFC');
        const places = placesOf(text, folded);
        expect(places.length > 0).toBe(foldPlain(text).includes(folded));
        for (const { start, length } of places)
          expect(foldPlain(text.slice(start, start + length))).toBe(folded);
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
