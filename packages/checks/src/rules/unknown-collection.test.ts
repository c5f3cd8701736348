import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { unknownCollection } from './unknown-collection.ts';

test('accepts collections that exist, be they faulty', () => {
  expect(checkWith(unknownCollection)).toEqual([]);
  expect(checkWith(unknownCollection, { 'collections/statements.json': '{' })).toEqual([]);
});

test('names a collection that does not exist', () => {
  const path = 'documents/a-note.json';
  const document = changed(path, { collection: 'statement' });
  expect(checkWith(unknownCollection, { [path]: document })).toMatchObject([
    {
      file: path,
      line: 3,
      column: 17,
      message: 'There is no collection "statement".',
      help: expect.stringContaining('Did you mean "statements"?'),
    },
  ]);
});
