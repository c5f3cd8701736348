import { assert, nat, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';

import { Locator } from './locate.ts';

const path = 'locales/en/documents/a-note.json';

function locator(text: string): Locator {
  return new Locator([{ path, kind: 'bundle', read: () => ({ ok: true, value: text }) }]);
}

test('an offset in a text leads to the column where the file has that character', () => {
  assert(
    property(
      tuple(string({ unit: 'binary' }), nat(200), string({ unit: 'binary' })),
      ([start, at, end]) => {
        const text = `${start}\u0001${end}`;
        const file = JSON.stringify({ title: 'x'.repeat(at), p1: text }, null, 2);
        const place = { pointer: '/p1', offset: start.length, length: 1 };
        const found = locator(file).locate(path, place);
        const line = file.split('\n')[found.line - 1] ?? '';
        const escaped = line.slice(found.column - 1, (found.endColumn ?? 0) - 1);
        expect(escaped).toBe(String.raw`\u0001`);
      },
    ),
  );
});

test('what cannot be told is the beginning of the file', () => {
  expect(locator('{}').locate(path, undefined)).toEqual({ line: 1, column: 1 });
  expect(locator('{}').locate(path, { pointer: '/p1' })).toEqual({ line: 1, column: 1 });
  expect(locator('{').locate(path, { pointer: '' })).toMatchObject({ line: 1, column: 1 });
});
