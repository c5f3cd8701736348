import { type Ledger, read, write } from '@archive/schema';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { hashText, syncLedger, translationStatus } from '../index.ts';
import { Desk } from '../testing/desk.ts';

const LANGUAGES = ['it', 'fr', 'es'];
const SEGMENTS = ['title', 'p1', 'p2', 'p3'];

/** Texts that often are the same, differ in what does not count, or are none. */
const text = fc.oneof(
  fc.constantFrom('Uno.', 'Due.', 'Due  .', 'Due .', 'e\u0301', '\u00E9', ' ', ''),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
type Step =
  | { type: 'edit'; language: string; segment: string; text?: string }
  | { type: 'restructure'; ids: string[] }
  | { type: 'sync'; from?: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    type: fc.constant('edit' as const),
    language: fc.constantFrom(...LANGUAGES),
    segment: fc.constantFrom(...SEGMENTS),
    text: fc.option(text, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('restructure' as const),
    ids: fc.shuffledSubarray(SEGMENTS.slice(1)),
  }),
  fc.record({
    type: fc.constant('sync' as const),
    from: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
  }),
);

function work(steps: readonly Step[]): Desk {
  const desk = new Desk({ it: { title: 'Uno.', p1: 'Due.' }, fr: { p1: 'Deux.' }, es: {} });
  for (const each of steps) {
    if (each.type === 'edit') desk.edit(each.language, each.segment, each.text);
    else if (each.type === 'restructure') desk.restructure('title', ...each.ids);
    else desk.sync({ from: each.from });
  }
  return desk;
}

it('leaves a ledger that is right, in line, and in which no text is lost, whatever happened', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const desk = work(steps);
      const before = new Map(desk.document.ledgers);
      desk.sync();
      for (const language of LANGUAGES) {
        const ledger = desk.ledger(language);
        // Nothing is left to do.
        const again = syncLedger(desk.document, language, { textWithHash: desk.find });
        expect(again.ledger).toBe(ledger);
        expect(again.changes).toEqual([]);
        expect(again.lost).toEqual([]);
        if (ledger === undefined) continue;
        expect(read('ledger', write('ledger', ledger), 'ledger.json').ok).toBe(true);
        const bundle = desk.document.bundles.get(language) ?? {};
        for (const [id, { target }] of Object.entries(ledger.segments))
          expect(target).toBe(hashText(bundle[id] ?? ''));
        kept(before.get(language), ledger);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Every text the ledger spoke of is still spoken of, or has made way for another. */
function kept(before: Ledger | undefined, after: Ledger): void {
  for (const id of Object.keys(before?.segments ?? {}))
    expect({ ...after.segments, ...after.obsolete }).toHaveProperty([id]);
  for (const id of Object.keys(before?.obsolete ?? {}))
    expect({ ...after.segments, ...after.obsolete }).toHaveProperty([id]);
}

it('changes nothing in what is said about the translations', () => {
  const said = (desk: Desk): unknown[] =>
    LANGUAGES.map((language) =>
      translationStatus(desk.document, language).map(({ id, state, from, words, outdated }) => ({
        id,
        state,
        from,
        words,
        outdated: outdated && { because: outdated.because, from: outdated.from, is: outdated.is },
      })),
    );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const desk = work(steps);
      const before = said(desk);
      expect(said(desk.sync())).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

it('comes back to the same bytes when a source comes back', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15 }), text, (steps, other) => {
      const desk = work(steps).sync();
      const before = desk.document;
      const now = before.bundles.get('it')?.['p1'];
      desk.edit('it', 'p1', other).sync().edit('it', 'p1', now).sync();
      const texts = (document: typeof before): (string | undefined)[] =>
        LANGUAGES.map((language) => {
          const ledger = document.ledgers.get(language);
          return ledger && write('ledger', ledger);
        });
      expect(texts(desk.document)).toEqual(texts(before));
    }),
    { numRuns: 500 },
  );
});
