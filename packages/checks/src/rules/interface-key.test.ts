import { expect, test } from 'vitest';

import { interfaceFindings, interfaceLines } from '../testing/interface-archive.ts';
import { interfaceKey } from './interface-key.ts';

const en = { home: 'Home', documents_one: '1 document', documents_other: '{{count}} documents' };

test('accepts the keys of the default language, in the forms of any', () => {
  const fr = { home: 'Accueil', documents_one: '1', documents_many: '2', documents_other: '3' };
  const ar = { home: 'الرئيسية', documents_zero: '0', documents_two: '2', documents_other: '3' };
  expect(interfaceLines(interfaceKey, { en, fr, ar })).toEqual([]);
});

test('finds a key that nothing reads, and what was meant', () => {
  const fr = { home: 'Accueil', documents_other: 'D', hoome: 'A', home_one: 'B' };
  expect(interfaceFindings(interfaceKey, { en, fr })).toMatchObject([
    { line: 4, severity: 'warning', values: { key: 'hoome' }, meant: 'home', language: 'fr' },
    { line: 5, severity: 'warning', values: { key: 'home_one' }, meant: 'home' },
  ]);
});

test('what is missing or empty is still to be translated', () => {
  const ru = { home: '', documents_one: ' ' };
  expect(interfaceFindings(interfaceKey, { en, ru })).toMatchObject([
    { line: 2, severity: 'info', says: 'missing', values: { key: 'home', source: 'Home' } },
    { line: 3, severity: 'info', says: 'missing', values: { key: 'documents' } },
  ]);
  expect(interfaceLines(interfaceKey, { en, ar: undefined })).toEqual(['archive.json:10:14 none']);
});

test('an archive is held to the keys of the one it inherits from, and need not have them', () => {
  const fr = { home: 'Accueil', documents_other: 'D' };
  expect(interfaceLines(interfaceKey, { en: {}, fr: { home: 'Début' } }, { en, fr })).toEqual([]);
  expect(interfaceLines(interfaceKey, { en: { hom: 'Start' }, de: {} }, { en, fr })).toEqual([
    'de:1:1 missing home',
    'de:1:1 missing documents',
    'en:2:10 unknown hom',
  ]);
});

test('says nothing where there is nothing to compare with', () => {
  expect(interfaceLines(interfaceKey, { en: undefined, fr: { anything: 'X' } })).toEqual([]);
});
