import { expect, test } from 'vitest';

import { changed, linesWith } from '../testing/check-with.ts';
import { filePlace } from './file-place.ts';

test('accepts files that say inside what their path says', () => {
  expect(linesWith(filePlace)).toEqual([]);
});

test.each(['collections/statements.json', 'documents/a-note.json', 'glossary/almaty.json'])(
  'finds another id inside %s',
  (path) => {
    const id = path.replace(/^.*\/|\.json$/g, '');
    expect(linesWith(filePlace, { [path]: changed(path, { id: 'other' }) })).toEqual([
      `${path}:2:9 The id inside is "other", but the path says "${id}".`,
    ]);
  },
);

test('finds another document and another language inside a ledger', () => {
  const path = 'ledgers/fr/a-note.json';
  const ledger = { document: 'b-note', language: 'en', segments: {} };
  expect(linesWith(filePlace, { [path]: ledger })).toEqual([
    `${path}:2:15 The document inside is "b-note", but the path says "a-note".`,
    `${path}:3:15 The language inside is "en", but the path says "fr".`,
  ]);
});

test('does not take a bundle’s text under the key "id" for its id', () => {
  const path = 'locales/en/documents/a-note.json';
  expect(linesWith(filePlace, { [path]: changed(path, { id: 'A text.' }) })).toEqual([]);
});

test('names stray files', () => {
  expect(linesWith(filePlace, { 'documents/Old Note.txt': '' })).toEqual([
    'documents/Old Note.txt:1:1 The archive has no place for such a file: documents/Old Note.txt.',
  ]);
});
