import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { replacement } from './replacement.ts';
import type { Replacement } from './replacement.ts';

function replaced(text: string, { deleted, inserted }: Replacement): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const from = offset(deleted.startLine, deleted.startColumn);
  const to = offset(deleted.endLine, deleted.endColumn);
  return text.slice(0, from) + inserted + text.slice(to);
}

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', 'é', '😀', '😁', 'ق'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('what is replaced makes the one text of the other, whole characters at a time', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const found = replacement(before, after);
      expect(replaced(before, found)).toBe(after);
      expect(found.inserted.isWellFormed()).toBe(true);
    }),
  );
});

test('is as short as it can be', () => {
  expect(replacement('{\n  "a": "b  c"\n}', '{\n  "a": "b c"\n}')).toEqual({
    deleted: { startLine: 2, startColumn: 11, endLine: 2, endColumn: 12 },
    inserted: '',
  });
});
