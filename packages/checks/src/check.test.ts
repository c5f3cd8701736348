import { expect, test } from 'vitest';

import { check, examine, rules } from './index.ts';
import { doubleSpace } from './rules/double-space.ts';
import { missingSegment } from './rules/missing-segment.ts';
import { changed, checkedFiles, checkWith, sound } from './testing/check-with.ts';

const path = 'locales/fr/documents/a-note.json';

test('without rules nothing is found, and with all of them what each finds', () => {
  const files = checkedFiles({ ...sound, [path]: changed(path, { p2: 'Deux  mots ?' }) });
  expect(check(files, [])).toEqual([]);
  const all = check(files);
  expect(all).toEqual(examine(files, { rules }).findings);
  for (const { id } of rules)
    expect(all.filter(({ rule }) => rule === id)).toEqual(
      check(
        files,
        rules.filter((rule) => rule.id === id),
      ),
    );
});

test('a text with thousands of faults is told of a hundred times, in little time', () => {
  const files = { [path]: changed(path, { p2: 'a  '.repeat(50_000) }) };
  expect(checkWith(doubleSpace, files)).toHaveLength(100);
});

test('what is missing is told of one by one, however much it is', () => {
  const body = Array.from({ length: 300 }, (_, place) => ({ type: 'paragraph', id: `q${place}` }));
  const files = { 'documents/a-note.json': changed('documents/a-note.json', { body }) };
  const missing = checkWith(missingSegment, files);
  expect(missing.filter(({ language }) => language === 'fr')).toHaveLength(300);
});

test('findings come by file, line and column', () => {
  const texts = { title: 'T  t  t', p1: 'U  u' };
  const files = { [path]: texts, 'locales/en/documents/a-note.json': texts };
  expect(
    checkWith(doubleSpace, files).map(({ language, line, column }) => [language, line, column]),
  ).toEqual([
    ['en', 2, 14],
    ['en', 2, 17],
    ['en', 3, 11],
    ['fr', 2, 14],
    ['fr', 2, 17],
    ['fr', 3, 11],
  ]);
});
