import { read, type Skeleton, write } from '@archive/schema';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  alignRest,
  arrange,
  type Arrangement,
  beginSteps,
  canSplit,
  exchange,
  follow,
  keepArrangement,
  lostCharacters,
  mergeNext,
  mergePrevious,
  moveDown,
  moveUp,
  place,
  redo,
  split,
  type Steps,
  syncLedger,
  takeStep,
  textsOf,
  toTray,
  type TranslatedDocument,
  undo,
} from '../index.ts';

const IDS = ['title', 'h1', 'p1', 'p2', 'p3', 'signature', 'n1', 'tn1'];
const skeleton: Skeleton = {
  id: 'a-note',
  collection: 'notes',
  originalLanguage: 'it',
  issued: '2022-01-10',
  title: 'title',
  body: [
    { type: 'heading', level: 2, id: 'h1' },
    ...['p1', 'p2', 'p3'].map((id) => ({ type: 'paragraph' as const, id })),
  ],
  signature: 'signature',
  notes: [{ id: 'n1' }],
};
const ORIGINAL = Object.fromEntries(
  IDS.filter((id) => id !== 'tn1').map((id, index) => [id, `Testo. ${'E ancora. '.repeat(index)}`]),
);

/** Texts with what is easily lost: markup, spaces of all kinds, scripts without them, emoji, isolates. */
const text = fc
  .array(
    fc.constantFrom(
      'Un. ',
      'Deux\u00A0! ',
      '*trois* ',
      '[^n1]',
      '\\*',
      '人人。',
      'ทุกคน',
      '\u{1F469}\u200D\u{1F4BB}',
      'e\u0301',
      '\n',
      '  ',
      '\u2067واحد\u2069',
      '[lien](https://example.org) ',
      'x',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const bundle = fc.dictionary(fc.constantFrom(...IDS), text);
const unplaced = fc.dictionary(fc.constantFrom('p9', 'unplaced-1', 'unplaced-3', 'p2'), text);

type Operation = (arrangement: Arrangement) => Arrangement;
const id = fc.constantFrom(...IDS);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  id.map(
    (segment): Operation =>
      (a) =>
        moveDown(a, segment),
  ),
  id.map(
    (segment): Operation =>
      (a) =>
        moveUp(a, segment),
  ),
  id.map(
    (segment): Operation =>
      (a) =>
        mergeNext(a, segment),
  ),
  id.map(
    (segment): Operation =>
      (a) =>
        mergePrevious(a, segment),
  ),
  id.map(
    (segment): Operation =>
      (a) =>
        toTray(a, segment),
  ),
  id.map(
    (segment): Operation =>
      (a) =>
        alignRest(a, segment, ORIGINAL, 'fr'),
  ),
  fc.tuple(id, fc.nat(40)).map(
    ([segment, at]): Operation =>
      (a) =>
        split(a, segment, at),
  ),
  fc.tuple(id, id).map(
    ([segment, other]): Operation =>
      (a) =>
        exchange(a, segment, other),
  ),
  fc.tuple(id, id).map(
    ([segment, other]): Operation =>
      (a) =>
        place(a, { segment }, other),
  ),
  fc.tuple(fc.nat(3), id).map(
    ([tray, other]): Operation =>
      (a) =>
        place(a, { tray }, other),
  ),
);
const operations = fc.array(operation, { maxLength: 30 });

/** All visible characters of an arrangement, in an order that moving does not change. */
function characters({ slots, tray }: Arrangement): string[] {
  const pieces = [...slots.flatMap(({ piece }) => piece ?? []), ...tray];
  return Array.from(pieces.map(({ text: own }) => own.replaceAll(/\s/g, '')).join('')).toSorted();
}

it('loses, adds and changes no character, whatever is done', () => {
  fc.assert(
    fc.property(bundle, unplaced, operations, (texts, kept, all) => {
      let arrangement = arrange(skeleton, ORIGINAL, texts, kept);
      const before = characters(arrangement);
      const segments = arrangement.slots.map(({ segment }) => segment);
      for (const each of all) {
        arrangement = each(arrangement);
        expect(characters(arrangement)).toEqual(before);
      }
      expect(arrangement.slots.map(({ segment }) => segment)).toEqual(segments);
    }),
    { numRuns: 1000 },
  );
});

it('never changes what it was given, and undoes and does again exactly what was', () => {
  fc.assert(
    fc.property(bundle, unplaced, operations, (texts, kept, all) => {
      const first = arrange(skeleton, ORIGINAL, texts, kept);
      let steps: Steps<Arrangement> = beginSteps(first);
      const was: [Arrangement, string][] = [[first, JSON.stringify(first)]];
      for (const each of all) {
        steps = takeStep(steps, each(steps.now));
        if (steps.now !== was.at(-1)?.[0]) was.push([steps.now, JSON.stringify(steps.now)]);
      }
      for (const [arrangement, json] of was.toReversed()) {
        expect(steps.now).toBe(arrangement);
        expect(JSON.stringify(steps.now)).toBe(json);
        steps = undo(steps);
      }
      for (const [arrangement] of was.slice(1)) {
        steps = redo(steps);
        expect(steps.now).toBe(arrangement);
      }
    }),
    { numRuns: 500 },
  );
});

it('merges what it has cut to the very text', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (own, at) => {
      fc.pre(canSplit(own, at));
      const arrangement = arrange(skeleton, ORIGINAL, { p1: own });
      const whole = mergeNext(split(arrangement, 'p1', at), 'p1');
      expect(textsOf(whole)).toEqual(textsOf(arrangement));
    }),
    { numRuns: 1000 },
  );
});

it('keeps every text that either of two windows has', () => {
  fc.assert(
    fc.property(bundle, bundle, unplaced, operations, (texts, others, kept, all) => {
      const was = arrange(skeleton, ORIGINAL, texts, kept);
      const is = arrange(skeleton, ORIGINAL, others, kept);
      const mine = all.reduce((arrangement, each) => each(arrangement), was);
      const followed = follow(mine, was, is);
      // What the files have now, and what was cut or joined out of what they had.
      expect(lostCharacters(Object.values(textsOf(is)), followedTexts(followed))).toBe('');
      const textAt = (from: string): string | undefined =>
        from.startsWith('obsolete/') ? kept[from.slice('obsolete/'.length)] : texts[from];
      const touched = followedPieces(mine).filter(
        ({ text: own, from }) => from.length > 1 || textAt(from[0] ?? '') !== own,
      );
      expect(
        lostCharacters(
          touched.map((piece) => piece.text),
          followedTexts(followed),
        ),
      ).toBe('');
    }),
    { numRuns: 500 },
  );
});

function followedPieces({
  slots,
  tray,
}: Arrangement): readonly { text: string; from: readonly string[] }[] {
  return [...slots.flatMap(({ piece }) => piece ?? []), ...tray];
}

function followedTexts(arrangement: Arrangement): string[] {
  return followedPieces(arrangement).map((piece) => piece.text);
}

it('writes every character into the bundle or the ledger, which is in line', () => {
  fc.assert(
    fc.property(bundle, unplaced, operations, (texts, kept, all) => {
      const bare: TranslatedDocument = {
        skeleton,
        bundles: new Map([
          ['it', ORIGINAL],
          ['fr', texts],
        ]),
        ledgers: new Map([
          ['fr', { document: 'a-note', language: 'fr', segments: {}, obsolete: kept }],
        ]),
      };
      const synced = syncLedger(bare, 'fr').ledger;
      const document = { ...bare, ledgers: new Map(synced && [['fr', synced]]) };
      const file = arrange(skeleton, ORIGINAL, texts, synced?.obsolete);
      const mine = all.reduce((arrangement, each) => each(arrangement), file);
      const changed = mine.slots.filter(({ piece }, at) => piece !== file.slots[at]?.piece);
      const after = keepArrangement(document, 'fr', {
        texts: Object.fromEntries(
          changed.map(({ segment, piece }) => [segment, piece ?? { text: '', from: [] }]),
        ),
        unplaced: mine.tray,
      });
      const ledger = after.ledgers.get('fr');
      const texts2 = [
        ...Object.values(after.bundles.get('fr') ?? {}),
        ...Object.values(ledger?.obsolete ?? {}),
      ];
      expect(Array.from(texts2.join('').replaceAll(/\s/g, '')).toSorted()).toEqual(
        characters(file),
      );
      expect(syncLedger(after, 'fr').ledger).toBe(ledger);
      const readable =
        ledger === undefined || read('ledger', write('ledger', ledger), 'ledger.json').ok;
      expect(readable).toBe(true);
      const again = arrange(skeleton, ORIGINAL, after.bundles.get('fr') ?? {}, ledger?.obsolete);
      expect(textsOf(again)).toMatchObject(
        Object.fromEntries(Object.entries(textsOf(mine)).filter(([, own]) => own !== '')),
      );
    }),
    { numRuns: 1000 },
  );
});
