import { hashText } from '@archive/translation';
import { expect, test } from 'vitest';

import { checkWith, linesWith, record } from '../testing/check-with.ts';
import { ledgerOf } from '../testing/translated.ts';
import { outdated } from './outdated.ts';

const [en, fr, ar] = ['en', 'fr', 'ar'].map((tag) => `locales/${tag}/documents/a-note.json`) as [
  string,
  string,
  string,
];

test('accepts a translation of what the source says now, wrapped otherwise or not', () => {
  const files = {
    [en]: { title: 'Title', p1: 'One  two.', p2: 'Two.' },
    [fr]: { title: 'Titre', p1: 'Un deux.' },
    ...ledgerOf('fr', { title: ['en', 'Title', 'Titre'], p1: ['en', 'One two.', 'Un deux.'] }),
  };
  expect(checkWith(outdated, files)).toEqual([]);
});

test('finds what was translated from another text, in any script', () => {
  const made = { p1: ['en', 'Six dead.', 'ستة قتلى.'], p2: ['en', 'Two.', 'اثنان.'] } as const;
  const files = {
    [en]: { title: 'Title', p1: 'Sixteen dead.', p2: 'Two.' },
    [ar]: { title: 'عنوان', p1: 'ستة قتلى.', p2: 'اثنان.' },
    ...ledgerOf('ar', made),
  };
  expect(linesWith(outdated, files)).toEqual([
    `${ar}:3:9 The text in English (en) that "p1" was translated from has changed since.`,
  ]);
});

test('finds what was translated from a translation that is outdated itself', () => {
  const files = {
    [en]: { title: 'Title', p1: 'Sixteen dead.' },
    [fr]: { title: 'Titre', p1: 'Six morts.' },
    [ar]: { title: 'عنوان', p1: 'ستة قتلى.' },
    ...ledgerOf('fr', { p1: ['en', 'Six dead.', 'Six morts.'] }),
    ...ledgerOf('ar', { p1: ['fr', 'Six morts.', 'ستة قتلى.'] }),
  };
  expect(checkWith(outdated, files)).toMatchObject([
    { language: 'ar', says: 'relay', segment: 'p1', severity: 'info' },
    { language: 'fr', says: 'source', segment: 'p1', severity: 'info' },
  ]);
});

test('accepts a change that was recorded as cosmetic, and a translation that was edited since', () => {
  const cosmetic = [{ before: hashText('Six daed.'), after: hashText('Six dead.') }];
  const segments = {
    p1: record('en', { source: hashText('Six daed.'), target: hashText('Six morts.'), cosmetic }),
    p2: record('en', { source: hashText('Too.'), target: hashText('Trop.') }),
  };
  const files = {
    [en]: { title: 'Title', p1: 'Six dead.', p2: 'Two.' },
    [fr]: { title: 'Titre', p1: 'Six morts.', p2: 'Deux.' },
    'ledgers/fr/a-note.json': { document: 'a-note', language: 'fr', segments },
  };
  expect(checkWith(outdated, files)).toEqual([]);
});

test('names a source that is gone as a whole once, not at each of its texts', () => {
  const files = {
    [en]: { title: 'Title', p1: 'One.', p2: 'Two.' },
    [fr]: undefined,
    'ledgers/fr/a-note.json': undefined,
    [ar]: { title: 'عنوان', p1: 'واحد.', p2: 'اثنان.' },
    ...ledgerOf('ar', {
      title: ['en', 'Titel', 'عنوان'],
      p1: ['fr', 'Un.', 'واحد.'],
      p2: ['fr', 'Deux.', 'اثنان.'],
    }),
  };
  expect(linesWith(outdated, files)).toEqual([
    `${ar}:1:1 Texts here were translated from français (fr), and locales/fr/documents/a-note.json is not there any more.`,
    `${ar}:2:12 The text in English (en) that "title" was translated from has changed since.`,
  ]);
});

test('says nothing while a file of the document cannot be read', () => {
  const files = { [en]: '{', ...ledgerOf('fr', { p1: ['en', 'Six dead.', 'Un.[^n1]'] }) };
  expect(checkWith(outdated, files)).toEqual([]);
});
