import { expect, test } from 'vitest';

import { codeFrame } from './code-frame.ts';

const finding = { rule: 'x', severity: 'error' as const, message: '', help: '' };

test('marks the place under its line', () => {
  expect(
    codeFrame('a\n  "p1": "b"\n', { ...finding, line: 2, column: 9, endLine: 2, endColumn: 12 }),
  ).toEqual(['2 |   "p1": "b"', '  |         ^^^']);
});

test('shows the part of a long line where the place is', () => {
  const [shown = '', mark = ''] = codeFrame(`${'x'.repeat(500)}HERE${'y'.repeat(500)}`, {
    ...finding,
    line: 1,
    column: 501,
    endLine: 1,
    endColumn: 505,
  });
  expect(shown.length).toBeLessThan(100);
  expect(shown.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
});

test('shows nothing when there is no such line', () => {
  expect(codeFrame('a', { ...finding, line: 5, column: 1 })).toEqual([]);
  expect(codeFrame('a', finding)).toEqual([]);
});
