import { expect, test } from 'vitest';

import { interfaceFindings, interfaceLines } from '../testing/interface-archive.ts';
import { interfaceNesting } from './interface-nesting.ts';

const en = {
  home: 'Home',
  archive: 'the archive',
  about: 'About $t(archive)',
  more_one: '$t(archive, {"count": 1}) has one page',
  more_other: '$t(archive) has {{count}} pages',
};

test('accepts the keys of the source, in any script', () => {
  const fr = { about: 'À propos de $t( archive )', more_many: '$t(archive) a {{count}} pages' };
  const ar = { about: 'عن $t(archive)', home: 'سعر 5$ (تقريبا)' };
  expect(interfaceLines(interfaceNesting, { en, fr, ar })).toEqual([]);
});

test('finds a key that was translated, at its place', () => {
  expect(interfaceFindings(interfaceNesting, { en, ru: { about: 'О $t(архив)' } })).toMatchObject([
    { line: 2, column: 12, severity: 'warning', says: 'missing', values: { key: 'archive' } },
    { line: 2, column: 15, severity: 'error', says: 'nowhere', values: { key: 'архив' } },
  ]);
});

test('finds what is taken in and should not be', () => {
  expect(
    interfaceLines(interfaceNesting, { en, fr: { about: '$t(archive) et $t(home)' } }),
  ).toEqual(['fr:2:28 added home']);
});

test('the source itself is held to keys that exist', () => {
  expect(interfaceLines(interfaceNesting, { en: { home: '$t(archive)' } })).toEqual([
    'en:2:12 nowhere archive',
  ]);
});
