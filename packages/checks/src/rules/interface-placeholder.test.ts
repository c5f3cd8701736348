import { expect, test } from 'vitest';

import { interfaceFindings, interfaceLines } from '../testing/interface-archive.ts';
import { interfacePlaceholder } from './interface-placeholder.ts';

const en = {
  home: 'Home',
  back: 'Back to {{name}}',
  pages_one: '{{count, number}} page of {{name}}',
  pages_other: '{{count, number}} pages of {{name}}',
};

test('accepts the placeholders of the source, in any order and script', () => {
  const fr = { back: 'Retour : {{- name }}', pages_other: '{{name}} : {{ count,number }} pages' };
  const ar = {
    back: 'عودة إلى {{name}}',
    pages_one: 'صفحة واحدة من {{name}}',
    pages_two: 'صفحتان من {{name}}',
    pages_few: '{{count, number}} صفحات من {{name}}',
  };
  expect(interfaceLines(interfacePlaceholder, { en, fr, ar })).toEqual([]);
});

test('finds a placeholder that was translated, at its place, and what was meant', () => {
  const [missing, nom] = interfaceFindings(interfacePlaceholder, {
    en,
    ru: { back: 'К {{имя}}' },
  });
  expect(nom).toMatchObject({
    line: 2,
    column: 14,
    endColumn: 21,
    severity: 'error',
    says: 'unknown',
    values: { name: 'имя' },
    meant: 'name',
  });
  expect(missing).toMatchObject({ says: 'missing', values: { name: 'name' } });
});

test('finds a placeholder that is missing; a number must be said where it is not known', () => {
  const ar = { back: 'عودة', pages_few: 'صفحات من {{name}}', pages_other: 'صفحة من {{name}}' };
  expect(interfaceFindings(interfacePlaceholder, { en, ar })).toMatchObject([
    { line: 2, severity: 'warning', says: 'missing', values: { name: 'name' } },
    { line: 3, severity: 'warning', says: 'missing', values: { name: 'count' } },
    { line: 4, severity: 'warning', says: 'missing', values: { name: 'count' } },
  ]);
});

test('takes a century by its number in figures or in Roman numerals, and nothing else that way', () => {
  const words = { century_other: '{{number}}th century', note: 'Note {{number}}' };
  const es = { century: 'siglo {{roman}}', note: 'Nota {{roman}}' };
  const rest = [
    { line: 3, says: 'unknown', values: { name: 'roman' }, meant: 'number' },
    { line: 3, says: 'missing', values: { name: 'number' } },
  ];
  const found = interfaceFindings(interfacePlaceholder, { en: words, es });
  expect(found).toHaveLength(rest.length);
  expect(found).toMatchObject(rest.toReversed());
  const back = { en: { century: '{{roman}}' }, fr: { century: '{{number}}' } };
  expect(interfaceLines(interfacePlaceholder, back)).toEqual([]);
});

test('finds another format, and braces that are no placeholder', () => {
  const fr = { pages_other: '{{count}} pages de {{name}}', back: 'Retour {{name}', home: 'a }} b' };
  expect(interfaceFindings(interfacePlaceholder, { en, fr })).toMatchObject([
    { line: 2, says: 'format', severity: 'warning', values: { name: 'count', expected: 'number' } },
    { line: 3, column: 19, says: 'loose', severity: 'error' },
    { line: 4, column: 14, says: 'loose' },
  ]);
});

test('accepts what is still to be translated, and leaves unknown keys to another rule', () => {
  expect(interfaceLines(interfacePlaceholder, { en, fr: { back: '', other: '{{x}}' } })).toEqual(
    [],
  );
});

test('very many braces are read in little time', () => {
  const fr = { back: '{{'.repeat(200_000), home: '}}'.repeat(200_000) };
  expect(interfaceLines(interfacePlaceholder, { en, fr })).toHaveLength(2);
});
