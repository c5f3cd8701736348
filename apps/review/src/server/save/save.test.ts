import { hashText } from '@archive/translation';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ChangedDocument, SaveResponse } from '../../api/index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = new ReviewDesk();
  await desk.open();
});
afterEach(() => desk.remove());

async function saved(answer: Promise<Response>): Promise<SaveResponse> {
  const response = await answer;
  expect(response.status).toBe(200);
  return (await response.json()) as SaveResponse;
}

function decide(language: string, body: object): Promise<Response> {
  const path = `/api/documents/a-note/${language}/decisions`;
  return desk.ask(path, { method: 'POST', body });
}

function about(text: string, request: object): object {
  return { segments: ['p1'], hashes: { p1: hashText(text) }, ...request };
}

function recordOf(language: string, segment: string): Record<string, unknown> | undefined {
  const ledger = desk.json(`ledgers/${language}/a-note.json`);
  return (ledger['segments'] as Record<string, Record<string, unknown>>)[segment];
}

function segmentIn(
  document: ChangedDocument,
  id: string,
): ChangedDocument['segments'][number] | undefined {
  return document.segments.find((segment) => segment.id === id);
}

test('a new text is on the disk in its place, and its ledger with it', async () => {
  const { document, conflicts } = await saved(
    desk.save('fr', { p2: { text: 'Le pain coûte le double.', base: '' } }, 'Grace'),
  );
  expect(conflicts).toEqual({});
  expect(Object.keys(desk.json('locales/fr/documents/a-note.json'))).toEqual(['title', 'p1', 'p2']);
  expect(recordOf('fr', 'p2')).toMatchObject({ state: 'translated', by: 'Grace', from: 'it' });
  expect(recordOf('fr', 'p1')).toMatchObject({ state: 'translated', by: 'Ada' });
  expect(segmentIn(document, 'p2')?.state).toBe('translated');
});

test('the first text in a language begins its files', async () => {
  await saved(desk.save('ar', { title: { text: 'ملاحظة', base: '' } }));
  expect(desk.json('locales/ar/documents/a-note.json')).toEqual({ title: 'ملاحظة' });
  expect(recordOf('ar', 'title')).toMatchObject({ by: 'Ada' });
});

test('a text that is emptied is taken away', async () => {
  await saved(desk.save('fr', { p1: { text: '', base: 'Six morts.' } }));
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual({ title: 'Une note' });
});

test('what two windows changed in different places is merged', async () => {
  await Promise.all([
    saved(desk.save('fr', { title: { text: 'Une brève', base: 'Une note' } })),
    saved(desk.save('fr', { p1: { text: 'Six personnes sont mortes.', base: 'Six morts.' } })),
  ]);
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual({
    title: 'Une brève',
    p1: 'Six personnes sont mortes.',
  });
});

test('what both changed is given back, and the rest is saved', async () => {
  desk.bundle('fr', { title: 'Une note', p1: 'Six décès.' });
  const { conflicts, document } = await saved(
    desk.save('fr', {
      title: { text: 'Une brève', base: 'Une note' },
      p1: { text: 'Six tués.', base: 'Six morts.' },
    }),
  );
  expect(conflicts).toEqual({
    p1: { yours: 'Six tués.', theirs: 'Six décès.', base: 'Six morts.' },
  });
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual({
    title: 'Une brève',
    p1: 'Six décès.',
  });
  expect(document.texts['fr']?.['p1']).toBe('Six décès.');
});

test('the same change from two windows is no conflict', async () => {
  const texts = { p1: { text: 'Six décès.', base: 'Six morts.' } };
  const answers = await Promise.all([saved(desk.save('fr', texts)), saved(desk.save('fr', texts))]);
  expect(answers.map(({ conflicts }) => conflicts)).toEqual([{}, {}]);
});

test('an edit of the original leaves its translations outdated, with what it said', async () => {
  await saved(desk.save('fr', { p2: { text: 'Le pain.', base: '' } }));
  await saved(desk.save('it', { p1: { text: 'Sedici morti.', base: 'Sei morti.' } }));
  expect(segmentIn(await desk.document('fr'), 'p1')?.outdated).toEqual({
    because: 'source',
    from: 'it',
    was: 'Sei morti.',
  });
  expect(recordOf('fr', 'p1')).toMatchObject({ sourceText: 'Sei morti.' });
});

test('a faulty file is not written over', async () => {
  desk.write('ledgers/fr/a-note.json', ['no ledger']);
  const answer = await desk.save('fr', { p1: { text: 'Six.', base: 'Six morts.' } });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ code: 'archive-faulty' });
  expect(desk.json('ledgers/fr/a-note.json')).toEqual(['no ledger']);
});

test('an approval is of the text that was judged', async () => {
  const answer = await decide('fr', about('Six morts.', { decision: 'state', state: 'reviewed' }));
  expect(answer.status).toBe(200);
  expect(recordOf('fr', 'p1')).toMatchObject({ state: 'reviewed', by: 'Ada' });
  const { document } = await saved(desk.save('fr', { p1: { text: 'Six.', base: 'Six morts.' } }));
  expect(segmentIn(document, 'p1')?.state).toBe('translated');
  const late = await decide('fr', about('Six morts.', { decision: 'state', state: 'reviewed' }));
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ code: 'text-changed' });
});

test('a text is sent back with a comment, and can be commented on without a state', async () => {
  const request = { decision: 'state', state: 'initial', comment: 'Since when?', by: 'Grace' };
  expect((await decide('fr', about('Six morts.', request))).status).toBe(200);
  const comment = { decision: 'comment', comment: 'Since 2021.' };
  expect((await decide('fr', about('Six morts.', comment))).status).toBe(200);
  expect(recordOf('fr', 'p1')).toMatchObject({
    state: 'initial',
    by: 'Grace',
    comments: [
      { text: 'Since when?', by: 'Grace' },
      { text: 'Since 2021.', by: 'Ada' },
    ],
  });
});

test('an outdated text cannot be approved, but can be said to hold', async () => {
  await saved(desk.save('fr', { title: { text: 'Note', base: 'Une note' } }));
  await saved(desk.save('it', { p1: { text: 'Sono sei morti.', base: 'Sei morti.' } }));
  const approved = await decide('fr', about('Six morts.', { decision: 'state', state: 'final' }));
  expect(approved.status).toBe(409);
  expect(await approved.json()).toMatchObject({ code: 'not-decidable' });
  expect((await decide('fr', about('Six morts.', { decision: 'valid' }))).status).toBe(200);
  expect(segmentIn(await desk.document('fr'), 'p1')?.outdated).toBeUndefined();
});

test('where nothing is recorded as cosmetic there is nothing to refuse', async () => {
  expect((await decide('fr', about('Six morts.', { decision: 'refuse-cosmetic' }))).status).toBe(
    409,
  );
});

test.each([
  {},
  { decision: 'state', state: 'done' },
  { decision: 'comment' },
  { decision: 'erase' },
])('%j is no decision', async (request) => {
  expect((await decide('fr', about('Six morts.', request))).status).toBe(400);
});
