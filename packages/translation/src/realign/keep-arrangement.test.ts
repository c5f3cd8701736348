import { expect, it } from 'vitest';

import { arrange, keepArrangement, keepUnplaced, moveDown, record, toTray } from '../index.ts';
import { Desk } from '../testing/desk.ts';

const IT = { title: 'Una nota', p1: 'Sei morti.', p2: 'Il pane.', p3: 'Le rose.' };
const FR = { title: 'Une note', p1: 'Six morts.', p2: 'Le pain.' };

function desk(): Desk {
  const segments = {
    title: record('it', IT.title, FR.title, { state: 'final', by: 'Grace' }),
    p1: record('it', IT.p1, FR.p1, {
      state: 'reviewed',
      by: 'Grace',
      comments: [{ text: 'Since when?', by: 'Grace' }],
    }),
    p2: record('it', IT.p2, FR.p2, {
      state: 'initial',
      match: { type: 'split', confidence: 0.4 },
    }),
  };
  return new Desk({ it: IT, fr: FR }, { fr: { document: 'a-note', language: 'fr', segments } });
}

function shifted(from: Desk): Desk {
  const { skeleton } = from.document;
  const file = arrange(skeleton, IT, FR);
  const mine = moveDown(file, 'p1');
  const changed = mine.slots.filter(({ piece }, at) => piece !== file.slots[at]?.piece);
  const texts = Object.fromEntries(
    changed.map(({ segment, piece }) => [segment, piece ?? { text: '', from: [] }]),
  );
  from.document = keepArrangement(
    from.document,
    'fr',
    { texts, unplaced: mine.tray },
    { by: 'Ada', on: '2026-05-02' },
  );
  return from;
}

it('takes a review from a text that was moved, and leaves an unlooked-at one so', () => {
  const { document } = shifted(desk());
  expect(document.bundles.get('fr')).toEqual({
    title: 'Une note',
    p2: 'Six morts.',
    p3: 'Le pain.',
  });
  const records = document.ledgers.get('fr')?.segments;
  expect(records?.['title']).toMatchObject({ state: 'final', by: 'Grace' });
  expect(records?.['p2']).toEqual(
    record('it', IT.p2, 'Six morts.', {
      state: 'translated',
      by: 'Ada',
      on: '2026-05-02',
      comments: [{ text: 'Since when?', by: 'Grace' }],
    }),
  );
  expect(records?.['p3']).toEqual(
    record('it', IT.p3, 'Le pain.', { state: 'initial', by: 'Ada', on: '2026-05-02' }),
  );
  expect(Object.keys(records ?? {})).toEqual(['title', 'p2', 'p3']);
  expect(document.ledgers.get('fr')?.obsolete).toBeUndefined();
});

it('keeps what stands beside nothing in the ledger, under an id no segment has', () => {
  const own = desk();
  const { skeleton } = own.document;
  const mine = toTray(arrange(skeleton, IT, FR), 'p2');
  own.document = keepArrangement(own.document, 'fr', {
    texts: { p2: { text: '', from: [] } },
    unplaced: mine.tray,
  });
  expect(own.ledger('fr')?.obsolete).toEqual({ 'unplaced-1': 'Le pain.' });
  own.sync();
  expect(own.ledger('fr')?.obsolete).toEqual({ 'unplaced-1': 'Le pain.' });
  expect(own.record('fr', 'p2')).toBeUndefined();
});

it('makes a text that stood beside nothing one to be worked on', () => {
  const own = desk();
  own.document = keepArrangement(own.document, 'fr', {
    texts: { p3: { text: 'Les roses.', from: ['obsolete/unplaced-1'] } },
    unplaced: [],
  });
  expect(own.record('fr', 'p3')?.state).toBe('initial');
});

it('gives unplaced texts ids that are free', () => {
  expect(keepUnplaced({ 'unplaced-1': 'a' }, ['b', 'c'], (id) => id === 'unplaced-3')).toEqual({
    'unplaced-1': 'a',
    'unplaced-2': 'b',
    'unplaced-4': 'c',
  });
});
