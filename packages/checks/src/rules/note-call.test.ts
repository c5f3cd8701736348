import { expect, test } from 'vitest';

import { changed, checkWith, linesWith } from '../testing/check-with.ts';
import { noteCall } from './note-call.ts';

const original = 'locales/en/documents/a-note.json';
const translation = 'locales/fr/documents/a-note.json';

test('accepts notes that are called, and calls that have a note', () => {
  expect(linesWith(noteCall)).toEqual([]);
});

test('finds each call without a note at its place in the text', () => {
  const p2 = 'A \\[^n2] b "c"[^n2]\nd[^n2].';
  expect(checkWith(noteCall, { [original]: changed(original, { p2 }) })).toMatchObject([
    { file: original, line: 4, column: 27, endColumn: 32, segment: 'p2', severity: 'error' },
    { file: original, line: 4, column: 35, endColumn: 40 },
  ]);
});

test('finds a note that is never called', () => {
  expect(checkWith(noteCall, { [original]: changed(original, { p1: 'One.' }) })).toMatchObject([
    { file: original, line: 5, column: 9, segment: 'n1', severity: 'warning' },
  ]);
});

test('leaves a call that a translation lacks to note-call-set', () => {
  expect(linesWith(noteCall, { [translation]: changed(translation, { p1: 'Un.' }) })).toEqual([]);
});

test('waits for the call while its passage is not translated', () => {
  expect(linesWith(noteCall, { [translation]: { title: 'Titre', n1: 'Note.' } })).toEqual([]);
});

test('an empty translator’s note is none', () => {
  const bundle = changed(translation, { p2: 'Deux.[^tn1]', tn1: '' });
  expect(linesWith(noteCall, { [translation]: bundle })).toEqual([
    `${translation}:4:15 The note "tn1" is called here, but there is no such note.`,
  ]);
});

test('a translator’s note needs its text in the same bundle, and a call', () => {
  expect(
    linesWith(noteCall, {
      [translation]: changed(translation, { p2: 'Deux.[^tn1]', tn2: 'Note.' }),
    }),
  ).toEqual([
    `${translation}:4:15 The note "tn1" is called here, but there is no such note.`,
    `${translation}:6:10 The note "tn2" is never called.`,
  ]);
});
