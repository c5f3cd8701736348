import { write } from '@archive/schema';
import type { Ledger, LedgerRecord } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { mergeFile } from './merge-file.ts';
import { mergeRecord } from './merge-record.ts';

const hash = (digit: string): string => digit.repeat(16);
const made: LedgerRecord = {
  from: 'en',
  source: hash('1'),
  target: hash('a'),
  state: 'translated',
  by: 'Ada',
  on: '2026-01-01',
};
const ledger = (rest: Partial<Ledger>): Ledger => ({
  document: 'a-note',
  language: 'fr',
  segments: {},
  ...rest,
});

function merge(base: Ledger | undefined, ours: Ledger, theirs: Ledger): Ledger {
  const merged = mergeFile('ledger', {
    base: base === undefined ? '' : write('ledger', base),
    ours: write('ledger', ours),
    theirs: write('ledger', theirs),
  });
  expect(merged?.ours).toBe(merged?.theirs);
  return JSON.parse(merged?.ours ?? '') as Ledger;
}

describe('a ledger', () => {
  test('has the records that either side added or changed', () => {
    const base = ledger({ segments: { title: made, p1: made, p2: made } });
    const reviewed: LedgerRecord = { ...made, state: 'reviewed', by: 'Ben' };
    const again: LedgerRecord = { ...made, target: hash('b') };
    const ours = ledger({ segments: { title: reviewed, p1: made, p2: made, p3: made } });
    const theirs = ledger({ segments: { title: made, p1: again } });
    expect(merge(base, ours, theirs)).toEqual(
      ledger({ segments: { title: reviewed, p1: again, p3: made } }),
    );
  });

  test('keeps a record that one side took away and the other changed', () => {
    const base = ledger({ segments: { p1: made } });
    const again: LedgerRecord = { ...made, target: hash('b') };
    expect(merge(base, ledger({}), ledger({ segments: { p1: again } })).segments).toEqual({
      p1: again,
    });
  });

  test('has the suppressions and the kept texts of both sides', () => {
    const suppression = { rule: 'double-space', segment: 'p1', reason: 'As in the source.' };
    const other = { ...suppression, segment: 'p2' };
    const base = ledger({ suppressions: [suppression], obsolete: { p8: 'Huit.' } });
    const ours = ledger({
      suppressions: [suppression, other],
      obsolete: { p8: 'Huit.', p9: 'Neuf.' },
    });
    const theirs = ledger({ obsolete: { p7: 'Sept.', p8: 'Huit.' } });
    expect(merge(base, ours, theirs)).toEqual(
      ledger({ suppressions: [other], obsolete: { p7: 'Sept.', p8: 'Huit.', p9: 'Neuf.' } }),
    );
  });

  test('of another translation is not merged with it', () => {
    const [ours, theirs] = [ledger({}), { ...ledger({}), language: 'it' }];
    const texts = { base: '', ours: write('ledger', ours), theirs: write('ledger', theirs) };
    expect(mergeFile('ledger', texts)).toBe(undefined);
  });
});

describe('a record', () => {
  const changed = (rest: Partial<LedgerRecord>): LedgerRecord => ({ ...made, ...rest });

  test('goes with the side that changed the text: nobody has reviewed the new one', () => {
    const edited = changed({ target: hash('b'), by: 'Cem', on: '2026-01-02' });
    const reviewed = changed({ state: 'final', by: 'Ben', on: '2026-01-03' });
    expect(mergeRecord(edited, reviewed, made)).toEqual(edited);
    expect(mergeRecord(reviewed, edited, made)).toEqual(edited);
  });

  test('of one text has what one side learnt of its source and what the other thought of it', () => {
    const valid = changed({ source: hash('2'), on: '2026-01-01' });
    const reviewed = changed({ state: 'reviewed', by: 'Ben', on: '2026-01-03' });
    expect(mergeRecord(valid, reviewed, made)).toEqual({ ...reviewed, source: hash('2') });
  });

  test('of one text on which two differ says what was said last, and of one day the less', () => {
    const reviewed = changed({ state: 'reviewed', by: 'Ben', on: '2026-01-03' });
    const back = changed({ state: 'initial', by: 'Cem', on: '2026-01-03' });
    const later = changed({ state: 'final', by: 'Dina', on: '2026-01-04' });
    expect(mergeRecord(reviewed, back, made).state).toBe('initial');
    expect(mergeRecord(reviewed, later, made).by).toBe('Dina');
  });

  test('has everybody’s comments, and not those that somebody removed', () => {
    const [one, two, three] = ['One?', 'Two?', 'Three?'].map((text) => ({ text, by: 'Ben' }));
    const base = changed({ comments: [{ text: 'Done.' }, { text: 'Zero?' }] });
    const ours = changed({
      comments: [{ text: 'Zero?' }, ...[one, two].flatMap((each) => each ?? [])],
    });
    const theirs = changed({
      comments: [{ text: 'Done.' }, { text: 'Zero?' }, ...[three].flatMap((each) => each ?? [])],
    });
    const texts = mergeRecord(ours, theirs, base).comments?.map((comment) => comment.text);
    expect(texts?.toSorted()).toEqual(['One?', 'Three?', 'Two?', 'Zero?']);
  });

  test('keeps a language’s refusal of a cosmetic change', () => {
    const pair = { before: hash('1'), after: hash('2'), reason: 'A comma.' };
    const ours = changed({ cosmetic: [{ ...pair, by: 'Cem' }] });
    const theirs = changed({ cosmetic: [{ ...pair, refused: true }] });
    const base = changed({ cosmetic: [pair] });
    expect(mergeRecord(ours, theirs, base).cosmetic).toEqual([{ ...pair, refused: true }]);
    expect(mergeRecord(theirs, ours, base).cosmetic).toEqual([{ ...pair, refused: true }]);
  });

  const digit = fc.constantFrom('a', 'b', 'c').map(hash);
  const record: fc.Arbitrary<LedgerRecord> = fc.record(
    {
      from: fc.constantFrom('en', 'it'),
      source: digit,
      target: digit,
      state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
      by: fc.constantFrom('Ada', 'Ben'),
      on: fc.constantFrom('2026-01-01', '2026-01-02'),
      sourceText: fc.constantFrom('Old.', 'Older.'),
      comments: fc.uniqueArray(
        fc.constantFrom('1', '2', '3').map((text) => ({ text })),
        {
          selector: ({ text }) => text,
          minLength: 1,
        },
      ),
    },
    { requiredKeys: ['from', 'source', 'target', 'state'], noNullPrototype: true },
  );

  test('comes to the same whoever merges whom, but for the order of comments', () => {
    const sorted = (merged: LedgerRecord) =>
      JSON.parse(
        JSON.stringify({
          ...merged,
          comments: merged.comments?.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
        }),
      ) as unknown;
    fc.assert(
      fc.property(record, record, fc.option(record, { nil: undefined }), (one, other, base) => {
        expect(sorted(mergeRecord(one, other, base))).toEqual(
          sorted(mergeRecord(other, one, base)),
        );
      }),
    );
  });

  test('has no state that nobody gave to the text it speaks of', () => {
    fc.assert(
      fc.property(record, record, fc.option(record, { nil: undefined }), (one, other, base) => {
        const { target, state, by } = mergeRecord(one, other, base);
        expect(
          [one, other].some(
            (each) => each.target === target && each.state === state && each.by === by,
          ),
        ).toBe(true);
      }),
    );
  });
});
