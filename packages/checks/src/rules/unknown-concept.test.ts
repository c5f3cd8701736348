import { expect, test } from 'vitest';

import { changed, linesWith } from '../testing/check-with.ts';
import { unknownConcept } from './unknown-concept.ts';

test('accepts concepts of the glossary', () => {
  expect(linesWith(unknownConcept)).toEqual([]);
});

test('finds unknown issuers, holders of rights, places and subjects', () => {
  const rights = { license: 'CC-BY-4.0', holder: 'somebody' };
  const document = changed('documents/a-note.json', {
    body: [],
    issuer: 'nobody',
    places: ['almaty', 'nowhere'],
    subjects: ['nothing'],
  });
  expect(
    linesWith(unknownConcept, {
      'archive.json': changed('archive.json', { rights }),
      'collections/statements.json': { id: 'statements', rights },
      'documents/a-note.json': document,
    }),
  ).toEqual([
    'archive.json:17:15 The glossary has no concept "somebody".',
    'collections/statements.json:5:15 The glossary has no concept "somebody".',
    'documents/a-note.json:13:13 The glossary has no concept "nobody".',
    'documents/a-note.json:16:5 The glossary has no concept "nowhere".',
    'documents/a-note.json:19:5 The glossary has no concept "nothing".',
  ]);
});

test('finds a place that is something else', () => {
  const document = changed('documents/a-note.json', { body: [], places: ['editors'] });
  expect(linesWith(unknownConcept, { 'documents/a-note.json': document })).toEqual([
    'documents/a-note.json:14:5 "editors" is named as a place, but the glossary says it is of kind organisation.',
  ]);
});
