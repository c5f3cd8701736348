import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Pattern } from './edit-distance.ts';

/** Wagner and Fischer's table, as the textbook has it. */
function table(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, symbol] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries())
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (symbol === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

// Few symbols, so that much is the same; beyond 32 and 64, so that several blocks are needed.
const symbols = fc.array(fc.nat({ max: 4 }), { maxLength: 150 });

test('the distance is the textbook’s, for sequences of any length', () => {
  fc.assert(
    fc.property(symbols, symbols, (a, b) => {
      expect(new Pattern(a).distanceTo(b)).toBe(table(a, b));
    }),
  );
}, 30_000);

test('a pattern may be asked many times', () => {
  fc.assert(
    fc.property(symbols, fc.array(symbols, { maxLength: 5 }), (a, others) => {
      const pattern = new Pattern(a);
      for (const b of [...others, a]) expect(pattern.distanceTo(b)).toBe(table(a, b));
    }),
  );
}, 30_000);

test('with a limit, it is exact up to the limit and above it beyond', () => {
  fc.assert(
    fc.property(symbols, symbols, fc.nat({ max: 100 }), (a, b, limit) => {
      const distance = table(a, b);
      const found = new Pattern(a).distanceTo(b, limit);
      expect(found > limit).toBe(distance > limit);
      expect(Math.min(found, limit)).toBe(Math.min(distance, limit));
    }),
  );
}, 30_000);

test.each([
  [0, 40],
  [31, 32],
  [32, 33],
  [64, 65],
])('sequences of %i and %i symbols, at the borders of blocks', (a, b) => {
  const one = Array.from({ length: a }, (_, index) => index % 7);
  const other = Array.from({ length: b }, (_, index) => index % 5);
  expect(new Pattern(one).distanceTo(other)).toBe(table(one, other));
});
