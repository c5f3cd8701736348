import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { romanNumeral } from './roman-numeral.ts';

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Reads a numeral: a letter before a greater one is taken away. */
function read(numeral: string): number {
  const values = Array.from(numeral, (sign) => VALUES[sign] ?? Number.NaN);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

test('says the number that can be read in it, in letters of which none stands four times', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      const numeral = romanNumeral(number);
      expect(read(numeral)).toBe(number);
      expect(numeral).not.toMatch(/(.)\1{3}|([VLD])\2/);
    }),
  );
});

test.each([0, -1, 4000, 1.5])('leaves %d in figures', (number) => {
  expect(romanNumeral(number)).toBe(String(number));
});
