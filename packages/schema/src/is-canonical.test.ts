import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { isCanonical, read, write } from './index.ts';
import { kindNames } from './testing/fixtures.ts';
import { validValue } from './testing/valid-values.ts';

/** Ways to write a value that are not all canonical. */
const manners: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.trimEnd(),
  (text) => text.replaceAll('  ', '\t'),
  (text) => `${JSON.stringify(JSON.parse(text), null, 2)}\n`,
  (text) => `${JSON.stringify(reversed(JSON.parse(text)), null, 2)}\n`,
  (text) => text.normalize('NFD'),
];

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, held]) => [key, reversed(held)]));
}

it.each(kindNames)('says of a file what write would: %s', (kind) => {
  fc.assert(
    fc.property(validValue(kind), fc.constantFrom(...manners), (valid, manner) => {
      const text = manner(write(kind, valid));
      const value = read(kind, text, 'file.json');
      fc.pre(value.ok);
      expect(isCanonical(kind, value.value, text)).toBe(write(kind, value.value) === text);
    }),
    { numRuns: 60 },
  );
});

it('tells a ledger whose records are in another order, and one with comments', () => {
  const hash = '0123456789abcdef';
  const file = (record: object): string =>
    `${JSON.stringify({ document: 'a', language: 'fr', segments: { p1: record } }, null, 2)}\n`;
  const ordered = file({ from: 'en', source: hash, target: hash, state: 'final' });
  const other = file({ state: 'final', from: 'en', source: hash, target: hash });
  expect(isCanonical('ledger', JSON.parse(ordered), ordered)).toBe(true);
  expect(isCanonical('ledger', JSON.parse(other), other)).toBe(false);
});
