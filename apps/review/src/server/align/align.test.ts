import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { hashText } from '@archive/translation';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Alignment, AlignRequest, AlignResponse, WorkDocument } from '../../api/index.ts';
import { ReviewDesk } from '../testing/review-desk.ts';

const bin = fileURLToPath(new URL('../../../../../packages/cli/src/bin.ts', import.meta.url));

let desk: ReviewDesk;
beforeEach(async () => {
  desk = new ReviewDesk();
  await desk.open();
});
afterEach(() => desk.remove());

const PATH = '/api/align/a-note/fr';

async function alignment(): Promise<Alignment> {
  const answer = await desk.ask(PATH);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Alignment;
}

function put(request: Partial<AlignRequest> | object, path = PATH): Promise<Response> {
  const whole = { unplaced: [], unplacedBase: {}, ...request };
  return desk.ask(path, { method: 'PUT', body: whole });
}

async function saved(request: Partial<AlignRequest>): Promise<AlignResponse> {
  const answer = await put(request);
  expect(answer.status).toBe(200);
  return (await answer.json()) as AlignResponse;
}

/** The French `p1` one further down. */
const MOVED: AlignRequest['texts'] = {
  p1: { text: '', from: [], base: 'Six morts.' },
  p2: { text: 'Six morts.', from: ['p1'], base: '' },
};

function ledger(): Record<string, unknown> {
  return desk.json('ledgers/fr/a-note.json');
}

test('a translation stands beside its original as the files have it', async () => {
  expect(await alignment()).toMatchObject({
    language: 'fr',
    original: { title: 'Una nota', p1: 'Sei morti.' },
    translation: { title: 'Une note', p1: 'Six morts.' },
    unplaced: {},
    segments: [
      { id: 'title', role: 'title', state: 'translated' },
      { id: 'p1', role: 'paragraph', state: 'translated' },
      { id: 'p2', role: 'paragraph', state: 'missing' },
    ],
  });
  expect((await desk.ask('/api/align/a-note/it')).status).toBe(404);
});

test('a text that is moved is in the bundle and the ledger at once', async () => {
  const { saved: done, alignment: now } = await saved({ texts: MOVED, by: 'Grace' });
  expect(done).toBe(true);
  expect(now.translation).toEqual({ title: 'Une note', p2: 'Six morts.' });
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual(now.translation);
  expect(ledger()).toMatchObject({
    segments: {
      title: { state: 'translated', by: 'Ada' },
      p2: { state: 'translated', by: 'Grace', from: 'it' },
    },
  });
  expect(ledger()['obsolete']).toBeUndefined();
});

test('texts beside nothing are kept in the ledger, and come back from there', async () => {
  await saved({
    texts: { p1: { text: '', from: [], base: 'Six morts.' } },
    unplaced: [{ text: 'Six morts.', from: ['p1'] }],
  });
  expect(ledger()['obsolete']).toEqual({ 'unplaced-1': 'Six morts.' });
  expect((await alignment()).unplaced).toEqual({ 'unplaced-1': 'Six morts.' });
  await saved({
    texts: { p2: { text: 'Six morts.', from: ['obsolete/unplaced-1'], base: '' } },
    unplacedBase: { 'unplaced-1': 'Six morts.' },
  });
  expect(ledger()).toMatchObject({ segments: { p2: { state: 'initial' } } });
  expect(ledger()['obsolete']).toBeUndefined();
});

test('where a text was changed meanwhile nothing is saved, and the files are shown', async () => {
  desk.bundle('fr', { title: 'Une note', p1: 'Six décès.' });
  const { saved: done, alignment: now } = await saved({ texts: MOVED });
  expect(done).toBe(false);
  expect(now.translation).toEqual({ title: 'Une note', p1: 'Six décès.' });
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual(now.translation);
});

test('a text that was put aside in another window meanwhile is not forgotten', async () => {
  await saved({
    texts: { p1: { text: '', from: [], base: 'Six morts.' } },
    unplaced: [{ text: 'Six morts.', from: ['p1'] }],
  });
  const { saved: done } = await saved({
    texts: { title: { text: '', from: [], base: 'Une note' } },
    unplaced: [{ text: 'Une note', from: ['title'] }],
  });
  expect(done).toBe(false);
  expect(ledger()['obsolete']).toEqual({ 'unplaced-1': 'Six morts.' });
});

test('a text that was taken away by hand is kept beside those put in the tray', async () => {
  await saved({ texts: {} });
  desk.bundle('fr', { title: 'Une note' });
  await saved({
    texts: { title: { text: '', from: [], base: 'Une note' } },
    unplaced: [{ text: 'Une note', from: ['title'] }],
  });
  expect(ledger()['obsolete']).toEqual({ p1: 'Six morts.', 'unplaced-1': 'Une note' });
});

test('a translation made from this one is outdated by a move', async () => {
  desk.bundle('ar', { p1: 'ستة قتلى.' });
  desk.write('ledgers/ar/a-note.json', {
    document: 'a-note',
    language: 'ar',
    segments: {
      p1: {
        from: 'fr',
        source: hashText('Six morts.'),
        target: hashText('ستة قتلى.'),
        state: 'translated',
      },
    },
  });
  await saved({ texts: MOVED });
  expect(desk.json('ledgers/ar/a-note.json')).toMatchObject({
    segments: { p1: { sourceText: 'Six morts.' } },
  });
});

test.each<[string, object]>([
  ['has no texts', {}],
  ['loses text', { texts: { p1: { text: '', from: [], base: 'Six morts.' } } }],
  ['changes text', { texts: { p1: { text: 'Sept.', from: ['p1'], base: 'Six morts.' } } }],
  ['comes from nowhere', { texts: { p2: { text: 'x', from: ['../x'], base: '' } } }],
  ['has no base', { texts: { p2: { text: 'x', from: [] } } }],
  ['is of half a character', { texts: { p2: { text: '\uD800', from: [], base: '' } } }],
  ['keeps no list', { texts: {}, unplaced: {} }],
])('an alignment that %s is refused', async (_, request) => {
  const before = desk.json('locales/fr/documents/a-note.json');
  expect((await put(request)).status).toBe(400);
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual(before);
});

test.each([
  ['/api/align/a-note/it', {}],
  ['/api/align/a-note/xx', {}],
  ['/api/align/no-note/fr', {}],
  ['/api/align/..%2Fa-note/fr', {}],
  [PATH, { p9: { text: 'x', from: [], base: '' } }],
  [PATH, { tn1: { text: 'x', from: [], base: '' } }],
])('%s with %j is not found', async (path, texts) => {
  expect((await put({ texts }, path)).status).toBe(404);
});

test('a page whose blocks do not match is imported, and set right on the desk', async () => {
  const paragraphs = (language: 'it' | 'fr'): string[] =>
    ({
      it: [
        'Sei morti nel porto, ieri mattina, prima dell’alba.',
        'Il pane costa il doppio. Nessuno ha detto perché, né fino a quando dovrà costare tanto.',
        'La compagnia tace.',
      ],
      fr: [
        'Six morts dans le port, hier matin, avant l’aube. Le pain coûte le double.',
        'Personne n’a dit pourquoi, ni jusqu’à quand il devra coûter autant.',
        'La compagnie se tait.',
      ],
    })[language];
  const [p1 = '', p2 = '', p3 = ''] = paragraphs('it');
  desk.write('documents/the-port.json', {
    ...desk.json('documents/a-note.json'),
    id: 'the-port',
    body: ['p1', 'p2', 'p3'].map((id) => ({ type: 'paragraph', id })),
  });
  desk.write('locales/it/documents/the-port.json', { title: 'Il porto', p1, p2, p3 });
  const page = join(desk.dir, 'port.txt');
  writeFileSync(page, `${['Le port', ...paragraphs('fr')].join('\n\n')}\n`);
  const args = ['--translation-of', 'the-port', '--language', 'fr', '--archive', desk.archive];
  const ran = spawnSync(
    process.execPath,
    ['--conditions=@archive/source', bin, 'import', page, ...args],
    { encoding: 'utf8' },
  );
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);

  const path = '/api/align/the-port/fr';
  const file = (await (await desk.ask(path)).json()) as Alignment;
  const before = file.translation;
  const first = 'Six morts dans le port, hier matin, avant l’aube.';
  expect(before['p1']).toBe(`${first} Le pain coûte le double.`);
  const answer = await put(
    {
      texts: {
        p1: { text: first, from: ['p1'], base: before['p1'] },
        p2: {
          text: `Le pain coûte le double. ${before['p2']}`,
          from: ['p1', 'p2'],
          base: before['p2'],
        },
      },
    },
    path,
  );
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ saved: true });
  const work = (await (await desk.ask('/api/documents/the-port/fr')).json()) as WorkDocument;
  expect(work.texts['fr']).toEqual({
    title: 'Le port',
    p1: first,
    p2: `Le pain coûte le double. ${paragraphs('fr')[1]}`,
    p3: 'La compagnie se tait.',
  });
});
