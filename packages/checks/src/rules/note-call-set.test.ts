import { expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import { noteCallSet } from './note-call-set.ts';

const n = { n1: 'A note.', n2: 'A note.' };

function found(en: Record<string, string>, ar: Record<string, string>): string[] {
  return findIn(noteCallSet, { en: { ...n, ...en }, ar: { ...n, ...ar } }).map(
    ({ where, severity, piece, message }) => `${where} ${severity} ${piece} ${message}`,
  );
}

test('accepts the calls of the source, and calls of translators’ notes', () => {
  expect(found({ p1: 'One.[^n1] Two.[^n2]' }, { p1: 'واحد.[^n1] اثنان[^tn1].[^n2]' })).toEqual([]);
  expect(found({ p1: 'One.[^n1]' }, {})).toEqual([]);
  expect(found({ p1: 'One.[^n1]' }, { p1: '' })).toEqual([]);
});

test('finds a call that the translation lacks, and one that it has too many', () => {
  expect(found({ p1: 'One.[^n1]', p2: 'Two.' }, { p1: 'واحد.', p2: 'اثنان.[^n2]' })).toEqual([
    'ar p1 warning "واحد." The source calls the note "n1" here; this text does not.',
    'ar p2 warning [^n2] The note "n2" is called here, but not by the source.',
  ]);
});

test('finds a note that is called twice, in the original as well', () => {
  expect(found({ p1: 'One.[^n1]', p2: 'Two.[^n1]' }, {})).toEqual([
    'en p2 warning [^n1] The note "n1" is called a second time.',
  ]);
});

test('a call in another segment or another order is for information', () => {
  expect(found({ p1: 'One.[^n1]', p2: 'Two.' }, { p1: 'واحد.', p2: 'اثنان.[^n1]' })).toEqual([
    'ar p2 info [^n1] The note "n1" is called here; the source calls it in "p1".',
  ]);
  expect(found({ p1: 'One[^n1] two[^n2]' }, { p1: 'اثنان[^n2] واحد[^n1]' })).toEqual([
    'ar p1 info [^n2] The notes are called in another order than in the source.',
  ]);
});
