import { expect, test } from 'vitest';

import { nearest } from './nearest.ts';

test('finds the word with the fewest letters to change', () => {
  expect(nearest('titel', ['subtitle', 'title', 'tithe'])).toBe('title');
  expect(nearest('statment', ['reports', 'statements'])).toBe('statements');
});

test('finds nothing when nothing is near, or when the word is too short to tell', () => {
  expect(nearest('handbook', ['statements', 'reports'])).toBeUndefined();
  expect(nearest('p9', ['p1', 'p2'])).toBeUndefined();
});
