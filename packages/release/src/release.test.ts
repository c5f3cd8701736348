import { hashText } from '@archive/translation';
import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';

import {
  bumpOf,
  changesetFile,
  compareReleases,
  declaredBump,
  describeChanges,
  isComputed,
  isTranslation,
  judgeRelease,
} from './index.ts';
import { archiveIn, changed, NOTE, sideOf, skeleton, type Files } from './testing/folder.ts';

const moved = (...redirects: readonly object[]): Files => ({ 'redirects.json': { redirects } });
const gone = {
  'documents/a-note.json': undefined,
  'locales/it/documents/a-note.json': undefined,
  'locales/fr/documents/a-note.json': undefined,
};
const other = {
  'documents/a-letter.json': skeleton('a-letter'),
  'locales/it/documents/a-letter.json': { title: 'Una lettera', p1: 'Cara.' },
};
const ledger = {
  document: 'a-note',
  language: 'fr',
  segments: {
    p1: {
      from: 'it',
      source: hashText('Sei morti.'),
      target: hashText('Six morts.'),
      state: 'reviewed',
    },
  },
};

const cases: readonly [string, Files, ReturnType<typeof bumpOf>, string[]][] = [
  ['nothing', {}, undefined, []],
  [
    'a text',
    { 'locales/fr/documents/a-note.json': { title: 'Une note', p1: 'Six victimes.' } },
    'patch',
    ['French: a-note (p1 edited).'],
  ],
  [
    'a text that came and one that went',
    { 'locales/fr/documents/a-note.json': { p1: 'Six morts.', tn1: 'À Almaty.' } },
    'patch',
    ['French: a-note (tn1 added, title removed).'],
  ],
  ['a state', { 'ledgers/fr/a-note.json': ledger }, 'patch', ['French: a-note (state of p1).']],
  [
    'metadata',
    { 'documents/a-note.json': { ...skeleton('a-note'), issued: '2023' } },
    'patch',
    ['a-note: metadata or the order of its parts changed.'],
  ],
  [
    'a name',
    { 'locales/fr/collections.json': { notes: 'Notes' } },
    'minor',
    ['Words of `collections` changed in French.'],
  ],
  ['a document', other, 'minor', ['New: a-letter in Italian.']],
  [
    'a translation',
    {
      'archive.json': archiveIn('it', 'fr', 'pt'),
      'locales/pt/documents/a-note.json': { title: 'Uma nota' },
    },
    'minor',
    ['New language: Portuguese.', 'Portuguese: a-note (translated).'],
  ],
  [
    'a document that moved',
    { ...gone, ...other, ...moved({ from: 'a-note', type: 'moved', to: 'a-letter' }) },
    'minor',
    ['`a-note` is called a-letter now.'],
  ],
  [
    'a document that was withdrawn',
    { ...gone, ...moved({ from: 'a-note', type: 'withdrawn', reason: 'It was not ours.' }) },
    'minor',
    ['`a-note` was withdrawn.'],
  ],
  ['a document that vanished', gone, 'major', ['`a-note` is gone, and no redirect says where to.']],
  [
    'a translation that was taken away',
    { 'locales/fr/documents/a-note.json': undefined },
    'major',
    ['French: a-note (translation removed).'],
  ],
  [
    'a language that was taken away',
    { 'archive.json': archiveIn('it'), 'locales/fr/documents/a-note.json': undefined },
    'major',
    ['Removed language: French.', 'French: a-note (translation removed).'],
  ],
  [
    'a collection',
    { 'collections/letters.json': { id: 'letters' } },
    'minor',
    ['New collection: `letters`.'],
  ],
  ['a picture', { 'media/map.svg': '<svg/>' }, 'minor', ['New picture: `map.svg`.']],
];

test.each(cases)('%s', (_, files, bump, sentences) => {
  const changes = changed(files);
  expect(bumpOf(changes)).toBe(bump);
  expect(describeChanges(changes, (id) => id)).toEqual(sentences);
});

it('knows a translator’s work from an editor’s', () => {
  const french = { 'locales/fr/documents/a-note.json': { title: 'Note', p1: 'Six morts.' } };
  const italian = { 'locales/it/documents/a-note.json': { title: 'Nota', p1: 'Sei morti.' } };
  expect(isTranslation(changed(french))).toBe(true);
  expect(isTranslation(changed(italian))).toBe(false);
  expect(isTranslation(changed({ ...french, ...other }))).toBe(false);
  expect(isTranslation(changed({ 'locales/fr/documents/a-note.json': undefined }))).toBe(false);
});

it('writes changesets that say what they were made to say', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const parts = fc.record({
    package: fc.constantFrom('@archive/content', 'our-archive'),
    bump: fc.constantFrom('major' as const, 'minor' as const, 'patch' as const),
    sentences: fc.array(text, { minLength: 1, maxLength: 4 }),
    authors: fc.array(text, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(parts, (made) => {
      const file = changesetFile(made);
      expect(declaredBump([file], made.package)).toEqual({ bump: made.bump, unreadable: [] });
      expect(declaredBump([file], 'another')).toEqual({ unreadable: [] });
      expect(isComputed(file)).toBe(true);
      expect(isComputed({ ...file, text: `${file.text}And more.\n` })).toBe(false);
    }),
  );
});

it('names changesets that nobody can read', () => {
  const broken = { name: 'broken.md', text: 'No head.' };
  expect(declaredBump([broken], '@archive/content')).toEqual({ unreadable: ['broken.md'] });
});

const minor = { languages: { added: ['pt'] } };
test.each([
  ['the first release', '0.1.0', undefined, minor, []],
  ['a version that says what the change does', '1.5.0', '1.4.0', minor, []],
  ['one that says more', '2.0.0', '1.4.0', minor, []],
  ['one that says less', '1.4.1', '1.4.0', minor, ['version-behind']],
  ['one that is published', '1.4.0', '1.4.0', minor, ['version-behind']],
  ['one that is published, with no change', '1.4.0', '1.4.0', {}, []],
  ['one that comes before', '1.3.0', '1.4.0', {}, ['version-order']],
  ['what is no version', 'next', '1.4.0', {}, ['version-order']],
  ['an id that vanished', '2.0.0', '1.4.0', { documents: { vanished: ['x'] } }, ['vanished-id']],
])('judges %s', (_, version, since, changes, rules) => {
  const refused = judgeRelease({ package: 'an-archive', version, since, changes });
  expect(refused.map(({ rule }) => rule)).toEqual(rules);
});

it('does not let an id of earlier days be forgotten', () => {
  const before = { ...NOTE, ...moved({ from: 'old', type: 'moved', to: 'a-note' }) };
  const side = (files: Files) => ({ archive: sideOf(files), schemas: new Map<string, unknown>() });
  const changes = compareReleases(side(before), side(NOTE), new Set(['redirects.json']));
  expect(changes).toEqual({ documents: { vanished: ['old'] } });
});
