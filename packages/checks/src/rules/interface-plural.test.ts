import { expect, test } from 'vitest';

import { interfaceFindings, interfaceLines } from '../testing/interface-archive.ts';
import { interfacePlural } from './interface-plural.ts';

const en = {
  home: 'Home',
  pages_one: 'page',
  pages_other: 'pages',
  century_one: 'st',
  century_two: 'nd',
  century_few: 'rd',
  century_other: 'th',
};

function forms(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`pages_${name}`, 'x']));
}

test.each([
  ['fr', ['one', 'many', 'other']],
  ['ru', ['one', 'few', 'many', 'other']],
  ['ar', ['zero', 'one', 'two', 'few', 'many', 'other']],
  ['zh-Hans', ['other']],
  ['cy', ['zero', 'one', 'two', 'few', 'many', 'other']],
])('accepts exactly the forms of %s', (language, names) => {
  expect(interfaceLines(interfacePlural, { en, [language]: forms(...names) })).toEqual([]);
});

test('finds forms that are missing, at one that is there', () => {
  expect(interfaceFindings(interfacePlural, { en, ru: forms('one', 'other') })).toMatchObject([
    { line: 2, severity: 'error', values: { form: 'few', forms: 'one, few, many, other' } },
    { line: 2, severity: 'error', values: { form: 'many' } },
  ]);
});

test('finds forms that the language does not have', () => {
  expect(interfaceFindings(interfacePlural, { en, ja: forms('one', 'other') })).toMatchObject([
    { line: 2, severity: 'warning', says: 'extra', values: { form: 'one' } },
  ]);
});

test('finds one text for all numbers, unless the language has one form', () => {
  expect(interfaceLines(interfacePlural, { en, ar: { pages: 'صفحات' } })).toEqual([
    'ar:2:12 plain pages',
  ]);
  expect(interfaceLines(interfacePlural, { en, ja: { pages: 'ページ' } })).toEqual([]);
});

test('ordinal numbers have forms of their own, or one text for all', () => {
  const fr = { century_one: 'er', century_other: 'e' };
  expect(interfaceLines(interfacePlural, { en, fr, ru: { century: 'век' } })).toEqual([]);
  expect(interfaceFindings(interfacePlural, { en, fr: { century_one: 'er' } })).toMatchObject([
    { says: 'missing', values: { form: 'other' } },
  ]);
});

test('the default language is held to its own forms', () => {
  expect(interfaceLines(interfacePlural, { en: { pages_one: 'page' } })).toEqual([
    'en:2:16 missing pages',
  ]);
});

test('forms that are inherited, empty or not begun are no fault', () => {
  const base = { en, fr: forms('one', 'many', 'other') };
  expect(interfaceLines(interfacePlural, { en: {}, fr: { pages_one: 'y' } }, base)).toEqual([]);
  const empty = { pages_one: '', pages_few: '', pages_many: '', pages_other: '' };
  expect(interfaceLines(interfacePlural, { en, ru: empty, uk: {} })).toEqual([]);
});
