import { expect, test } from 'vitest';

import { changed, linesWith } from '../testing/check-with.ts';
import { unknownDocument } from './unknown-document.ts';

const path = 'documents/a-note.json';
const naming = (id: string): object =>
  changed(path, {
    relations: [{ type: 'references', document: id }],
    body: [{ type: 'quote', segments: ['q1'], document: id }],
  });

test('accepts documents that exist', () => {
  expect(linesWith(unknownDocument, { [path]: naming('b-note') })).toEqual([]);
});

test('finds relations to and quotations of documents that do not', () => {
  expect(linesWith(unknownDocument, { [path]: naming('c-note') })).toEqual([
    `${path}:13:19 There is no document "c-note".`,
    `${path}:24:19 There is no document "c-note".`,
  ]);
});
