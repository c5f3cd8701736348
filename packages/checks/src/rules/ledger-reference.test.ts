import { expect, test } from 'vitest';

import { changed, linesWith, record, sound } from '../testing/check-with.ts';
import { ledgerReference } from './ledger-reference.ts';

const path = 'ledgers/fr/a-note.json';
const withSegments = (segments: object): string[] =>
  linesWith(ledgerReference, { [path]: changed(path, { segments }) });

test('accepts records of segments that exist', () => {
  expect(linesWith(ledgerReference)).toEqual([]);
});

test('accepts the record of a translator’s note that the translation has', () => {
  const bundle = 'locales/fr/documents/a-note.json';
  expect(
    linesWith(ledgerReference, {
      [bundle]: changed(bundle, { tn1: 'Jeu de mots.' }),
      [path]: changed(path, { segments: { tn1: record('en') } }),
    }),
  ).toEqual([]);
});

test('finds a ledger without document', () => {
  const ledger = { document: 'a-nota', language: 'fr', segments: {} };
  expect(linesWith(ledgerReference, { 'ledgers/fr/a-nota.json': ledger })).toEqual([
    'ledgers/fr/a-nota.json:2:15 The ledger is of a document "a-nota", which does not exist.',
  ]);
});

test('finds a ledger without translation, and one of the original', () => {
  expect(
    linesWith(ledgerReference, {
      'ledgers/en/b-note.json': {
        document: 'b-note',
        language: 'en',
        segments: { p1: record('fr') },
      },
      'ledgers/fr/b-note.json': { document: 'b-note', language: 'fr', segments: {} },
    }),
  ).toEqual([
    'ledgers/en/b-note.json:3:15 English (en) is the original language: there is no translation to keep records of.',
    'ledgers/fr/b-note.json:3:15 The document has no translation into français (fr).',
  ]);
});

test('accepts a ledger of the original that holds suppressions alone', () => {
  const suppressions = [{ rule: 'double-space', segment: 'p1', reason: 'As printed.' }];
  const ledger = { document: 'b-note', language: 'en', segments: {}, suppressions };
  expect(linesWith(ledgerReference, { 'ledgers/en/b-note.json': ledger })).toEqual([]);
});

test('finds records of segments that the document does not have', () => {
  expect(withSegments({ p9: record('en') })).toEqual([
    `${path}:5:11 The document has no segment "p9".`,
  ]);
});

test('finds records whose text is gone', () => {
  const bundle = 'locales/fr/documents/a-note.json';
  const { p1: _, ...rest } = sound[bundle] as Record<string, string>;
  expect(linesWith(ledgerReference, { [bundle]: rest })).toEqual([
    `${path}:5:11 "p1" is recorded as translated, but the translation has no text for it.`,
  ]);
});

test('finds source languages that are none of the archive’s, or the translation’s own', () => {
  expect(withSegments({ p1: record('de'), p2: record('fr') })).toEqual([
    `${path}:6:15 "p1" is said to be translated from "de", which is no language of this archive.`,
    `${path}:12:15 "p2" is said to be translated from its own language.`,
  ]);
});

test('finds alignments with segments that do not exist', () => {
  const match = { type: 'merged', with: ['p2', 'p7'], confidence: 1 };
  expect(withSegments({ p1: record('en', { match }) })).toEqual([
    `${path}:14:11 "p1" is aligned with a segment "p7", which the document does not have.`,
  ]);
});
