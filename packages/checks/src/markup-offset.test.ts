import { expect, test } from 'vitest';

import { markupOffset } from './markup-offset.ts';

test('finds each occurrence that no backslash takes away', () => {
  const text = String.raw`\[^n1] a[^n1] \\[^n1]`;
  expect(markupOffset(text, '[^n1]', 0)).toBe(8);
  expect(markupOffset(text, '[^n1]', 1)).toBe(16);
  expect(markupOffset(text, '[^n1]', 2)).toBeUndefined();
});
