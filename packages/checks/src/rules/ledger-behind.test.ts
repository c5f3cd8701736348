import { expect, test } from 'vitest';

import { checkWith } from '../testing/check-with.ts';
import { ledgerOf } from '../testing/translated.ts';
import { ledgerBehind } from './ledger-behind.ts';

const en = 'locales/en/documents/a-note.json';
const fr = 'locales/fr/documents/a-note.json';
const texts = {
  [en]: { title: 'Title', p1: 'One.' },
  [fr]: { title: 'Titre', p1: 'Un.' },
};
const ledger = ledgerOf('fr', { title: ['en', 'Title', 'Titre'], p1: ['en', 'One.', 'Un.'] });

test('accepts a ledger that knows the texts as they are', () => {
  expect(checkWith(ledgerBehind, { ...texts, ...ledger })).toEqual([]);
});

test('accepts an outdated translation that the ledger knows of, and suppressions', () => {
  const [path, value] = Object.entries(ledger)[0] as [string, object];
  const suppressions = [{ rule: 'figures', segment: 'p1', reason: 'As printed.' }];
  expect(checkWith(ledgerBehind, { ...texts, [path]: { ...value, suppressions } })).toEqual([]);
});

test('counts the texts that were edited, added and taken out since', () => {
  const edited = { [fr]: { p1: 'Un seul.', p2: 'Deux.' } };
  expect(checkWith(ledgerBehind, { ...texts, ...ledger, ...edited })).toMatchObject([
    { file: fr, line: 1, severity: 'info', says: 'behind', values: { count: 3 } },
  ]);
});

test('finds a translation without a ledger', () => {
  const files = { ...texts, 'ledgers/fr/a-note.json': undefined };
  expect(checkWith(ledgerBehind, files)).toMatchObject([{ file: fr, says: 'none' }]);
});

test('says nothing of the original, and while a file cannot be read', () => {
  expect(
    checkWith(ledgerBehind, { ...texts, [fr]: undefined, 'ledgers/fr/a-note.json': undefined }),
  ).toEqual([]);
  expect(checkWith(ledgerBehind, { ...texts, 'ledgers/fr/a-note.json': '{' })).toEqual([]);
  expect(checkWith(ledgerBehind, { ...texts, [en]: '{' })).toEqual([]);
});
