import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { array, assert, asyncProperty, boolean, constantFrom, record } from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { chosenOf, FindDesk } from './testing/find-desk.ts';

let desk: FindDesk;
beforeEach(async () => {
  desk = new FindDesk();
  desk.write('documents/b-note.json', { ...desk.json('documents/a-note.json'), id: 'b-note' });
  desk.write('locales/fr/documents/b-note.json', { title: 'Du pain', p1: 'Le pain.' });
  desk.write('locales/it/documents/b-note.json', { title: 'Del pane', p1: 'Il pane.' });
  desk.bundle('fr', { title: 'Une note', p1: 'Six morts, du pain.', p2: 'Le pain, le pain.' });
  await desk.open();
});
afterEach(() => desk.remove());

const PAIN = { find: 'pain', with: 'riz' };
const journals = (): string => join(desk.archive, '.archive/replaced');

/** Every file of the archive, to the last byte. */
function files(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(desk.archive, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:archive|git)\b/.test(entry.parentPath))
      .map(({ name, parentPath }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path.slice(desk.archive.length + 1), readFileSync(path, 'latin1')]),
  );
}

test('chosen hits are replaced in their documents, with their ledgers, and the others stay', async () => {
  const found = await desk.find('fr', PAIN);
  const chosen = chosenOf(found).map((each) =>
    each.segment === 'p2' ? { ...each, starts: each.starts.slice(1) } : each,
  );
  const replaced = await desk.replace('fr', PAIN, chosen, 'Grace');
  expect(replaced).toMatchObject({
    done: [
      { namespace: 'documents/a-note', hits: 2 },
      { namespace: 'documents/b-note', hits: 2 },
    ],
    conflicts: [],
    failed: [],
  });
  expect(desk.json('locales/fr/documents/a-note.json')).toEqual({
    title: 'Une note',
    p1: 'Six morts, du riz.',
    p2: 'Le pain, le riz.',
  });
  expect(desk.json('locales/fr/documents/b-note.json')).toEqual({
    title: 'Du riz',
    p1: 'Le riz.',
  });
  expect(desk.json('ledgers/fr/b-note.json')).toMatchObject({
    segments: { p1: { from: 'it', state: 'translated', by: 'Grace' } },
  });
});

test('a replaced text that was reviewed is translated again, and reviewed again when undone', async () => {
  await desk.save('fr', { p1: { text: 'Du pain.', base: 'Six morts, du pain.' } });
  const { segments } = await desk.document('fr');
  const hash = segments.find(({ id }) => id === 'p1')?.record?.target ?? '';
  await desk.ask('/api/documents/a-note/fr/decisions', {
    method: 'POST',
    body: { segments: ['p1'], hashes: { p1: hash }, decision: 'state', state: 'reviewed' },
  });
  const state = async (): Promise<string | undefined> =>
    (await desk.document('fr')).segments.find(({ id }) => id === 'p1')?.state;
  expect(await state()).toBe('reviewed');
  const first = await desk.replaceAll('fr', PAIN);
  expect(await state()).toBe('translated');
  await desk.undo('fr', first.step);
  expect(await state()).toBe('reviewed');
  // Also where the file was worked on meanwhile.
  const { step } = await desk.replaceAll('fr', PAIN);
  await desk.save('fr', { title: { text: 'Note', base: 'Une note' } });
  await desk.undo('fr', step);
  expect(await state()).toBe('reviewed');
  expect(desk.json('locales/fr/documents/a-note.json')).toMatchObject({
    title: 'Note',
    p1: 'Du pain.',
  });
});

test('an original that is replaced leaves its translations outdated, and undoing heals them', async () => {
  await desk.save('fr', { p1: { text: 'Six morts.', base: 'Six morts, du pain.' } });
  const before = files();
  const { step } = await desk.replaceAll('it', { find: 'Sei', with: 'Sette' });
  const outdated = async (): Promise<unknown> =>
    (await desk.document('fr')).segments.find(({ id }) => id === 'p1')?.outdated;
  expect(await outdated()).toMatchObject({ was: 'Sei morti.' });
  await desk.undo('it', step);
  expect(await outdated()).toBeUndefined();
  expect(files()).toEqual(before);
});

test('a text that changed since it was found is a conflict and stays; the rest is done', async () => {
  const chosen = chosenOf(await desk.find('fr', PAIN));
  desk.bundle('fr', { title: 'Une note', p1: 'Du pain, six morts.', p2: 'Le pain, le pain.' });
  const replaced = await desk.replace('fr', PAIN, chosen);
  expect(replaced.conflicts).toEqual([{ namespace: 'documents/a-note', segment: 'p1' }]);
  expect(desk.json('locales/fr/documents/a-note.json')).toMatchObject({
    p1: 'Du pain, six morts.',
    p2: 'Le riz, le riz.',
  });
});

test('hits that are not there, or of a document that is gone, are conflicts', async () => {
  const [first] = chosenOf(await desk.find('fr', PAIN));
  const chosen = { ...first, namespace: 'documents/a-note' as const };
  const wrong = [
    { ...chosen, segment: 'p1', hash: chosen.hash ?? '', starts: [1] },
    { ...chosen, segment: 'p3', hash: chosen.hash ?? '', starts: [0] },
    { namespace: 'documents/gone' as const, segment: 'p1', hash: chosen.hash ?? '', starts: [0] },
  ];
  const before = files();
  const replaced = await desk.replace('fr', PAIN, wrong);
  expect(replaced).toMatchObject({ done: [], failed: [] });
  expect(replaced.conflicts).toHaveLength(3);
  expect(replaced.step).toBeUndefined();
  expect(await desk.steps('fr')).toEqual([]);
  expect(files()).toEqual(before);
});

test('a document that cannot be written is told, and the others are done', async () => {
  const chosen = chosenOf(await desk.find('fr', PAIN));
  mkdirSync(join(desk.archive, 'ledgers/fr/a-note.json'), { recursive: true });
  const replaced = await desk.replace('fr', PAIN, chosen);
  expect(replaced.done).toEqual([{ namespace: 'documents/b-note', hits: 2 }]);
  expect(replaced.failed).toMatchObject([{ namespace: 'documents/a-note' }]);
  expect(replaced.failed[0]?.message).toContain('a-note.json');
  expect(desk.json('locales/fr/documents/a-note.json')).toMatchObject({
    p1: 'Six morts, du pain.',
  });
});

test('nothing is replaced where it could not be undone', async () => {
  const chosen = chosenOf(await desk.find('fr', PAIN));
  const before = files();
  mkdirSync(join(desk.archive, '.archive'), { recursive: true });
  symlinkSync(desk.dir, journals());
  const body = { search: desk.search(PAIN), chosen };
  const answer = await desk.ask('/api/find/fr', { method: 'POST', body });
  expect(answer.status).toBe(500);
  expect(files()).toEqual(before);
});

test('names are replaced and undone like texts', async () => {
  desk.write('locales/fr/collections.json', { notes: 'Notes sur le pain' });
  const before = files();
  const { done, step } = await desk.replaceAll('fr', PAIN);
  expect(done).toContainEqual({ namespace: 'collections', hits: 1 });
  expect(desk.json('locales/fr/collections.json')).toEqual({ notes: 'Notes sur le riz' });
  await desk.undo('fr', step);
  expect(files()).toEqual(before);
});

test('a step is undone as a whole, once, also by a server that was started since', async () => {
  const before = files();
  const { step } = await desk.replaceAll('fr', PAIN, 'Grace');
  await desk.review?.close();
  await desk.open();
  expect(await desk.steps('fr')).toMatchObject([
    { id: step, find: 'pain', with: 'riz', hits: 5, places: 2, by: 'Grace' },
  ]);
  expect(await desk.steps('it')).toEqual([]);
  const undone = await desk.undo('fr', step);
  expect(undone).toMatchObject({
    done: [
      { namespace: 'documents/a-note', texts: 2 },
      { namespace: 'documents/b-note', texts: 2 },
    ],
    conflicts: [],
    failed: [],
  });
  expect(files()).toEqual(before);
  expect(await desk.steps('fr')).toEqual([]);
  const again = await desk.ask('/api/find/fr/undo', { method: 'POST', body: { step } });
  expect(again.status).toBe(404);
});

test('undoing leaves alone what was changed since', async () => {
  const { step } = await desk.replaceAll('fr', PAIN);
  await desk.save('fr', { p1: { text: 'Six morts, sans riz.', base: 'Six morts, du riz.' } });
  const undone = await desk.undo('fr', step);
  expect(undone.conflicts).toEqual([{ namespace: 'documents/a-note', segment: 'p1' }]);
  expect(desk.json('locales/fr/documents/a-note.json')).toMatchObject({
    p1: 'Six morts, sans riz.',
    p2: 'Le pain, le pain.',
  });
});

test('a step that a crash cut off is undone as far as it came', async () => {
  const { step } = await desk.replaceAll('fr', PAIN);
  const path = join(journals(), `${step}.jsonl`);
  const lines = readFileSync(path, 'utf8').split('\n');
  // Killed before it was noted what became of the second document.
  writeFileSync(path, [...lines.slice(0, 4), lines[4]?.slice(0, 20)].join('\n'));
  await desk.undo('fr', step);
  expect(desk.json('locales/fr/documents/a-note.json')).toMatchObject({
    p2: 'Le pain, le pain.',
  });
  expect(desk.json('locales/fr/documents/b-note.json')).toEqual({
    title: 'Du pain',
    p1: 'Le pain.',
  });
});

test('ten steps are kept', async () => {
  for (let turn = 0; turn < 12; turn += 1)
    await desk.replaceAll('fr', {
      find: turn % 2 ? 'riz' : 'pain',
      with: turn % 2 ? 'pain' : 'riz',
    });
  expect(await desk.steps('fr')).toHaveLength(10);
});

test.each([
  [{}],
  [{ search: { find: 'a' }, chosen: [] }],
  [{ search: 'x', chosen: 'y' }],
  [{ chosen: [{ namespace: '../x' }] }],
  [{ chosen: [{ namespace: 'documents/../../x' }] }],
  [{ chosen: [{ segment: '__proto__' }] }],
  [{ chosen: [{ starts: [-1] }] }],
  [{ chosen: [{ starts: [0, 0] }] }],
  [{ chosen: [{ hash: 'x' }] }],
  [{ chosen: [{}, {}] }],
  [{ by: 1 }],
])('%j is no request to replace', async ({ search, chosen, by }: Record<string, unknown>) => {
  const whole = { namespace: 'documents/a-note', segment: 'p1', hash: 'a'.repeat(32), starts: [0] };
  const body = {
    search: search ?? desk.search(PAIN),
    chosen:
      Array.isArray(chosen) && chosen.length > 0
        ? chosen.map((each: object) => ({ ...whole, ...each }))
        : chosen,
    by,
  };
  expect((await desk.ask('/api/find/fr', { method: 'POST', body })).status).toBe(400);
});

test.each(['', '../../archive', '__proto__', '0'.repeat(17)])(
  '“%s” is no step to take back',
  async (step) => {
    const answer = await desk.ask('/api/find/fr/undo', { method: 'POST', body: { step } });
    expect(answer.status).toBe(404);
  },
);

test('replacing any hits and undoing it gives back every byte', async () => {
  const piece = constantFrom(
    'pain',
    'Pain',
    'pa\u0301in',
    ' ',
    '\u00A0',
    '*',
    '[pain](sources)',
    '[^n1]',
    '\\*',
    '\n',
    'été',
    '👩‍👩‍👧',
    'ā',
    '{',
  );
  const text = array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join(''));
  const texts = record({ p2: text, title: text, p1: text });
  const search = record({
    find: constantFrom('pain', 'p', 'in', 'n p', 'e', 'é', '*', '👩‍👩‍👧', ' '),
    with: constantFrom('', 'riz', '*riz*', '[^n1]', 'é', 'e\u0301', '[', '  '),
    words: boolean(),
    case: boolean(),
    marks: boolean(),
  });
  const property = asyncProperty(
    texts,
    search,
    array(boolean(), { minLength: 3 }),
    boolean(),
    async (bundle, asked, picks, synced) => {
      rmSync(join(desk.archive, 'ledgers'), { recursive: true, force: true });
      // As somebody wrote it by hand: neither in order nor in canonical form.
      const path = join(desk.archive, 'locales/fr/documents/a-note.json');
      writeFileSync(path, JSON.stringify(bundle));
      if (synced) await desk.save('fr', { p1: { text: 'Un pain.', base: bundle.p1 } });
      const before = files();
      let turn = 0;
      const chosen = chosenOf(await desk.find('fr', asked)).flatMap((each) => {
        const starts = each.starts.filter(() => picks[(turn += 1) % picks.length]);
        return starts.length === 0 ? [] : [{ ...each, starts }];
      });
      if (chosen.length === 0) return;
      const { step, conflicts, failed } = await desk.replace('fr', asked, chosen);
      expect({ conflicts, failed }).toEqual({ conflicts: [], failed: [] });
      await desk.undo('fr', step);
      expect(files()).toEqual(before);
    },
  );
  await assert(property, { numRuns: 60 });
});
