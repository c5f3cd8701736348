import { expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import { linkSet } from './link-set.ts';

function found(source: string, text: string): string[] {
  return findIn(linkSet, { en: { p1: source }, ar: { p1: text } }).map(
    ({ severity, piece, message }) => `${severity} ${piece} ${message}`,
  );
}

test('accepts the links of the source, in any order', () => {
  expect(found('[a](#p2) [b](b-note)', '[ب](b-note) و[أ](#p2)')).toEqual([]);
  expect(found('a', 'أ')).toEqual([]);
  expect(found('[a](#p2)', '')).toEqual([]);
});

test('finds links that are missing, added or led elsewhere', () => {
  expect(found('[a](#p2) [a](#p2)', '[أ](#p2)')).toEqual([
    'warning "[أ](#p2)" The source links to #p2; this text does not.',
  ]);
  expect(found('a', '[أ](#p2)')).toEqual(['warning #p2 This links to #p2; the source does not.']);
  expect(found('[a](#p2)', '[أ](#p1)')).toEqual([
    'warning "[أ](#p1)" The source links to #p2; this text does not.',
    'warning #p1 This links to #p1; the source does not.',
  ]);
});

test('another address of another site is for information', () => {
  expect(found('[a](https://en.example.org)', '[أ](https://ar.example.org)')).toEqual([
    'info https://ar.example.org This links to https://ar.example.org where the source links to https://en.example.org.',
  ]);
  expect(found('[a](https://example.org)', 'أ')).toHaveLength(1);
  expect(found('a', '[أ](https://example.org)')).toHaveLength(1);
});
