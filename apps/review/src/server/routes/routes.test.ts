import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import type { FormerText, MemoryAnswer, Overview, Session } from '../../api/index.ts';
import { openReview } from '../index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = new ReviewDesk();
  await desk.open();
});
afterEach(() => desk.remove());

async function asked<T>(path: string): Promise<T> {
  const answer = await desk.ask(path);
  expect(answer.status).toBe(200);
  return (await answer.json()) as T;
}

/** Asks until every document was looked at. */
async function wholeOverview(): Promise<Overview> {
  for (;;) {
    const overview = await asked<Overview>('/api/overview');
    if (overview.pending === 0) return overview;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Lets the archive's files come to rest, as if nobody had touched them lately. */
function age(): void {
  const then = new Date(Date.now() - 60_000);
  for (const path of desk.git('ls-files').split('\n'))
    utimesSync(join(desk.archive, path), then, then);
}

test('the session says what archive it is and who is at work', async () => {
  const session = await asked<Session>('/api/session');
  expect(session).toMatchObject({
    archive: { id: 'an-archive' },
    folder: expect.stringMatching(/^[0-9a-f]{16}$/),
    languages: [
      { tag: 'it', name: 'Italiano', direction: 'ltr' },
      { tag: 'fr', name: 'Français', direction: 'ltr' },
      { tag: 'ar', name: 'العربية', direction: 'rtl', formats: 'ar' },
    ],
    collections: [{ id: 'notes' }],
    user: 'Ada',
    submits: true,
  });
});

test('two copies of one archive are told apart, and one is itself again', async () => {
  const { folder } = await asked<Session>('/api/session');
  const other = new ReviewDesk();
  await other.open();
  const copy = (await (await other.ask('/api/session')).json()) as Session;
  await other.remove();
  expect(copy.archive.id).toBe('an-archive');
  expect(copy.folder).not.toBe(folder);
  await desk.review?.close();
  await desk.open();
  expect((await asked<Session>('/api/session')).folder).toBe(folder);
});

test('the words of the tool are had in the languages that have them', async () => {
  desk.write('locales/fr/review.json', { save: 'Enregistrer' });
  expect((await asked<Session>('/api/session')).interfaceLanguages).toEqual(['fr']);
  expect(await asked('/api/words/fr')).toMatchObject({ review: { save: 'Enregistrer' } });
  expect((await desk.ask('/api/words/ar')).status).toBe(404);
});

test('a document has its segments, all its texts and its findings', async () => {
  desk.bundle('fr', { title: 'Une note', p1: 'Six  morts.', tn1: 'Une remarque.' });
  const document = await desk.document('fr');
  expect(document).toMatchObject({
    language: 'fr',
    languages: ['it', 'fr'],
    segments: [
      { id: 'title', role: 'title', state: 'translated', from: 'it' },
      { id: 'p1', role: 'paragraph', state: 'translated', from: 'it' },
      { id: 'p2', role: 'paragraph', state: 'missing', from: 'it' },
      { id: 'tn1' },
    ],
    texts: { it: { p1: 'Sei morti.' }, fr: { p1: 'Six  morts.' } },
  });
  expect(document.findings).toContainEqual(
    expect.objectContaining({ rule: 'double-space', segment: 'p1', language: 'fr' }),
  );
});

test('the original is a document to edit, too', async () => {
  const { segments } = await desk.document('it');
  expect(segments.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'title original',
    'p1 original',
    'p2 original',
  ]);
});

test('the overview counts each document in each language, and what comes next', async () => {
  const { documents, next } = await wholeOverview();
  expect(documents).toMatchObject([
    {
      id: 'a-note',
      collection: 'notes',
      originalLanguage: 'it',
      titles: { it: 'Una nota', fr: 'Une note' },
      cells: {
        it: { segments: 3, translated: 3, wordsLeft: 0 },
        fr: { segments: 3, translated: 2, reviewed: 0, outdated: 0 },
        ar: { segments: 3, translated: 0 },
      },
    },
  ]);
  expect(documents[0]?.cells['fr']?.findings).toBeDefined();
  expect(next.map(({ language }) => language)).toEqual(['fr', 'ar']);
});

test('the overview follows what is saved, and what an editor does', async () => {
  age();
  await wholeOverview();
  await desk.save('fr', { p2: { text: 'Le pain coûte le double.', base: '' } });
  expect((await wholeOverview()).documents[0]?.cells['fr']?.translated).toBe(3);
  desk.bundle('fr', { title: 'Une  note' });
  const [document] = (await wholeOverview()).documents;
  expect(document?.cells['fr']).toMatchObject({ translated: 1 });
  rmSync(join(desk.archive, 'documents/a-note.json'));
  expect((await wholeOverview()).documents).toEqual([]);
});

test('an index that is broken is made anew', async () => {
  age();
  const before = await wholeOverview();
  await desk.review?.close();
  writeFileSync(join(desk.archive, '.archive/review.sqlite'), 'no database');
  await desk.open();
  expect(await wholeOverview()).toEqual(before);
});

test('a faulty document is named in the overview and keeps nobody waiting', async () => {
  desk.write('locales/fr/documents/a-note.json', ['no bundle']);
  expect(await wholeOverview()).toMatchObject({ documents: [], faulty: ['a-note'] });
  const answer = await desk.ask('/api/documents/a-note/ar');
  expect(await answer.json()).toMatchObject({
    code: 'archive-faulty',
    places: ['locales/fr/documents/a-note.json:1'],
  });
});

test('the memory has what was translated before, after a save, too', async () => {
  const query = new URLSearchParams({ text: 'Sei morti.', from: 'it', to: 'fr' });
  expect(await asked<MemoryAnswer>(`/api/memory?${query}`)).toEqual({
    matches: [
      {
        source: 'Sei morti.',
        target: 'Six morts.',
        percent: 100,
        document: 'a-note',
        segment: 'p1',
      },
    ],
    pending: 0,
  });
  const own = new URLSearchParams({
    ...Object.fromEntries(query),
    document: 'a-note',
    segment: 'p1',
  });
  expect(await asked(`/api/memory?${own}`)).toEqual({ matches: [], pending: 0 });
});

test.each([
  'from=it&to=it&text=x',
  'from=it&to=xx&text=x',
  'from=it&to=fr',
  'from=__proto__&to=fr&text=x',
])('the memory is not asked for %s', async (query) => {
  expect((await desk.ask(`/api/memory?${query}`)).status).toBe(400);
});

test('the glossary is had as it is', async () => {
  const concept = {
    id: 'bread',
    kind: 'term',
    definition: { it: 'Cibo.' },
    terms: { it: [{ term: 'pane', status: 'preferred' }] },
  };
  desk.write('glossary/bread.json', concept);
  const concepts = await asked<{ id: string }[]>('/api/concepts');
  expect(concepts.map(({ id }) => id)).toEqual(['bread']);
});

test('the history of a text is each text once, the newest first', async () => {
  desk.bundle('fr', { title: 'Une note', p1: 'Six tués.' });
  desk.git(
    'commit',
    '--quiet',
    '--all',
    '--message=x',
    '--author=Grace <g@example.org>',
    '--date=2026-05-02T12:00:00Z',
  );
  desk.bundle('fr', { title: 'Une autre note', p1: 'Six tués.' });
  desk.git('commit', '--quiet', '--all', '--message=y');
  const texts = await asked<FormerText[]>('/api/history/a-note/fr/p1');
  expect(texts).toMatchObject([
    { text: 'Six tués.', author: 'Grace', on: '2026-05-02' },
    { text: 'Six morts.', author: 'Ada' },
  ]);
});

test('a folder without an archive, and a page that was not built, are told', async () => {
  const { dir, archive, clientDir } = desk;
  const nothing = await openReview({ archive: dir, clientDir });
  const unbuilt = await openReview({ archive, clientDir: dir });
  expect([nothing, unbuilt]).toMatchObject([
    { ok: false, findings: [{ rule: 'archive-missing' }] },
    { ok: false, findings: [{ rule: 'client-missing' }] },
  ]);
});

test('a port that is taken gives the next one', async () => {
  const { archive, clientDir } = desk;
  const port = desk.review?.port ?? 0;
  const other = await openReview({ archive, clientDir, port });
  expect(other.ok && other.value.port > port).toBe(true);
  if (other.ok) await other.value.close();
});
