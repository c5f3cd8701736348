import { readdirSync } from 'node:fs';

import { openHistory } from '@archive/history';
import { comment, markValid, setState, translationStatus } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';
import { afterEach, beforeEach, expect, test } from 'vitest';

import {
  compareLanguages,
  countDocument,
  decide,
  type LanguageChanges,
  openComparison,
  readTranslated,
  syncArchive,
  syncContexts,
  syncDocument,
} from './index.ts';
import { NoteFolder } from './testing/note-folder.ts';

let folder: NoteFolder;
beforeEach(() => {
  folder = new NoteFolder({
    it: { title: 'Nota', p1: 'Sei operai morirono.' },
    fr: { title: 'Note', p1: 'Six ouvriers moururent.' },
    es: { title: 'Nota' },
  });
});
afterEach(() => folder.remove());

function note(): TranslatedDocument {
  const read = readTranslated(folder.store, 'a-note');
  if (!read.ok) throw new Error(read.findings[0]?.message);
  return read.value;
}

function outdated(language: string): string[] {
  return translationStatus(note(), language).flatMap(({ id, outdated: why }) =>
    why === undefined ? [] : [`${id}: ${why.was}`],
  );
}

test('a document is read with all its languages, or not at all', () => {
  expect([...note().bundles.keys()]).toEqual(['it', 'fr', 'es']);
  folder.write('locales/fr/documents/a-note.json', ['no bundle']);
  const read = readTranslated(folder.store, 'a-note');
  expect(read.ok ? [] : read.findings.map(({ file }) => file)).toEqual([
    'locales/fr/documents/a-note.json',
  ]);
});

test('a sync asks git who made a text and what its source said', () => {
  syncArchive(folder.store, {});
  expect(folder.ledger('fr').segments['p1']).toMatchObject({ by: 'Ada', state: 'translated' });
  folder.commit();
  folder.bundle('it', { title: 'Nota', p1: 'Sedici operai morirono.' });
  folder.commit();
  expect(syncArchive(folder.store, {}).written).toEqual(['ledgers/fr/a-note.json']);
  expect(outdated('fr')).toEqual(['p1: Sei operai morirono.']);
});

test('a dry run writes nothing', () => {
  const { written } = syncArchive(folder.store, { dryRun: true });
  expect(written).toEqual(['ledgers/fr/a-note.json', 'ledgers/es/a-note.json']);
  expect(readdirSync(folder.dir)).not.toContain('ledgers');
});

test('a text that only the working tree had is known from the document as it was', () => {
  syncArchive(folder.store, {});
  const before = note();
  const bundles = new Map(before.bundles).set('it', { title: 'Nota', p1: 'Morirono in sei.' });
  const contexts = syncContexts(folder.store, undefined, ['a-note'], ['fr'], { before });
  const { document } = syncDocument({ ...before, bundles }, ['fr'], contexts('a-note'));
  expect(document.ledgers.get('fr')?.segments['p1']?.sourceText).toBe('Sei operai morirono.');
});

test('a decision is about the texts as they are, in all languages or in none', () => {
  const review = (segments: readonly string[]) =>
    decide(folder.store, note(), ['fr', 'es'], { by: 'Bo' }, (document, language, decision) =>
      setState(document, language, segments, 'reviewed', decision),
    );
  // The Spanish has no text of p1.
  expect(review(['title', 'p1']).ok).toBe(false);
  expect(readdirSync(folder.dir)).not.toContain('ledgers');
  expect(review(['title']).ok).toBe(true);
  expect(folder.ledger('fr').segments['title']).toMatchObject({ state: 'reviewed', by: 'Bo' });
  expect(folder.ledger('es').segments['title']).toMatchObject({ state: 'reviewed', by: 'Bo' });
});

test('a document is counted in each language but its own', () => {
  const counted = countDocument(note(), folder.store.languages);
  expect([...counted.keys()]).toEqual(['fr', 'es']);
  expect(counted.get('fr')).toMatchObject({ coverage: { wordsLeft: 0 }, elsewhere: 0 });
  expect(counted.get('es')).toMatchObject({ coverage: { wordsLeft: 3 }, elsewhere: 1 });
});

function changedSince(base: string): LanguageChanges[] {
  const history = openHistory(folder.dir);
  if (history === undefined) throw new Error('No repository was found.');
  const opened = openComparison(folder.store, history, base);
  if (!opened.ok) throw new Error(opened.findings[0]?.message);
  return compareLanguages(opened.value);
}

test('two sides are compared by language, text and state', () => {
  folder.bundle('es', { title: 'Nota', p1: 'Seis obreros murieron.' });
  const [spanish, ...others] = changedSince('HEAD');
  expect(others).toEqual([]);
  expect(spanish).toMatchObject({ tag: 'es', name: 'es', direction: 'ltr' });
  expect(spanish?.documents[0]?.texts).toMatchObject([
    { segment: 'p1', after: 'Seis obreros murieron.', source: { language: 'it' } },
  ]);
});

test('what counts is where the branches parted', () => {
  folder.git('checkout', '--quiet', '-b', 'work');
  folder.bundle('es', { title: 'Una nota' });
  folder.commit();
  folder.git('checkout', '--quiet', 'main');
  folder.bundle('fr', { title: 'Une note', p1: 'Six ouvriers moururent.' });
  folder.commit();
  folder.git('checkout', '--quiet', 'work');
  expect(changedSince('main').map(({ tag }) => tag)).toEqual(['es']);
});

test('a commit that git does not know is told', () => {
  expect(() => changedSince('--nowhere')).toThrow('Git knows no commit, branch or tag');
});

test('a text that was commented on, or said to hold for another source, is told', () => {
  syncArchive(folder.store, {});
  folder.commit();
  folder.bundle('it', { title: 'Nota', p1: 'Sedici operai morirono.' });
  folder.commit();
  syncArchive(folder.store, {});
  folder.commit();
  const decided = (...makes: Parameters<typeof decide>[4][]): boolean[] =>
    makes.map((each) => decide(folder.store, note(), ['fr'], { by: 'Bo' }, each).ok);
  expect(
    decided(
      (document, language, decision) => comment(document, language, ['title'], 'Which?', decision),
      (document, language, decision) => markValid(document, language, ['p1'], decision),
    ),
  ).toEqual([true, true]);
  expect(changedSince('HEAD')).toMatchObject([
    { documents: [{ texts: [], states: [{ segment: 'p1' }], noted: ['title'] }] },
  ]);
  // The source was another at the first commit, and nothing was outdated.
  expect(changedSince('HEAD~2').find(({ tag }) => tag === 'fr')).toMatchObject({
    documents: [{ texts: [], states: [], noted: ['title', 'p1'] }],
  });
});
