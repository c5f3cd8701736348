import { expect, test } from 'vitest';

import { linesWith } from '../testing/check-with.ts';
import { orphanBundle } from './orphan-bundle.ts';

test('accepts bundles of documents that exist, be they faulty', () => {
  expect(linesWith(orphanBundle, { 'documents/a-note.json': '{' })).toEqual([]);
});

test('names a bundle without document', () => {
  expect(linesWith(orphanBundle, { 'locales/fr/documents/c-note.json': {} })).toEqual([
    'locales/fr/documents/c-note.json:1:1 This is the text of a document "c-note", which does not exist.',
  ]);
});
