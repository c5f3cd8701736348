import type { Skeleton } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import {
  alignRest,
  arrange,
  type Arrangement,
  canSplit,
  exchange,
  follow,
  lostCharacters,
  mergeNext,
  mergePrevious,
  moveDown,
  moveUp,
  pairHints,
  place,
  split,
  textsOf,
  toTray,
} from '../index.ts';

const skeleton: Skeleton = {
  id: 'a-note',
  collection: 'notes',
  originalLanguage: 'it',
  issued: '2022-01-10',
  title: 'title',
  body: ['p1', 'p2', 'p3', 'p4'].map((id) => ({ type: 'paragraph', id })),
  signature: 'signature',
  notes: [{ id: 'n1' }],
};
const ORIGINAL = Object.fromEntries(
  ['title', 'p1', 'p2', 'p3', 'p4', 'signature', 'n1'].map((id) => [id, `Testo ${id}.`]),
);

function arranged(
  translation: Readonly<Record<string, string>>,
  unplaced: Readonly<Record<string, string>> = {},
): Arrangement {
  return arrange(skeleton, ORIGINAL, translation, unplaced);
}

/** What stands beside something, and what does not. */
function seen(arrangement: Arrangement): object {
  const texts = Object.entries(textsOf(arrangement)).filter(([, text]) => text !== '');
  return { ...Object.fromEntries(texts), tray: arrangement.tray.map(({ text }) => text) };
}

const FULL = { title: 'T', p1: 'A', p2: 'B', p3: 'C', p4: 'D', signature: 'S', n1: 'N' };
const ENDS = { signature: 'S', n1: 'N' };

describe('an arrangement', () => {
  it('has every segment, translators’ notes, and the texts that stand beside none', () => {
    const arrangement = arranged({ ...FULL, tn1: 'X' }, { p9: 'Z', 'unplaced-1': 'Y' });
    expect(arrangement.slots.map(({ segment, zone }) => `${segment} ${zone}`)).toEqual([
      'title body',
      'p1 body',
      'p2 body',
      'p3 body',
      'p4 body',
      'signature end',
      'n1 notes',
      'tn1 own-notes',
    ]);
    expect(seen(arrangement)).toEqual({ ...FULL, tn1: 'X', tray: ['Z', 'Y'] });
  });
});

describe('moving', () => {
  it('down shifts what follows into the next gap', () => {
    const arrangement = arranged({ title: 'T', p1: 'A', p2: 'B', p4: 'D', ...ENDS });
    expect(seen(moveDown(arrangement, 'p1'))).toEqual({
      title: 'T',
      p2: 'A',
      p3: 'B',
      p4: 'D',
      ...ENDS,
      tray: [],
    });
  });

  it('down without a gap pushes the last text of the body out, and the signature stays', () => {
    const { p4: _, ...rest } = FULL;
    expect(seen(moveDown(arranged(FULL), 'p2'))).toEqual({
      ...rest,
      p2: undefined,
      p3: 'B',
      p4: 'C',
      tray: ['D'],
    });
  });

  it('up closes a gap with all that follows', () => {
    const arrangement = arranged({ title: 'T', p2: 'B', p3: 'C', p4: 'D', ...ENDS });
    expect(seen(moveUp(arrangement, 'p2'))).toEqual({
      title: 'T',
      p1: 'B',
      p2: 'C',
      p3: 'D',
      ...ENDS,
      tray: [],
    });
  });

  it('up onto a text pushes that out', () => {
    expect(seen(moveUp(arranged({ p1: 'A', p2: 'B', p4: 'D' }), 'p2'))).toEqual({
      p1: 'B',
      p4: 'D',
      tray: ['A'],
    });
  });

  it('beyond the first and the last segment does nothing', () => {
    const arrangement = arranged(FULL);
    expect(moveUp(arrangement, 'title')).toBe(arrangement);
    expect(moveDown(arrangement, 'p4')).toBe(arrangement);
    expect(moveDown(arrangement, 'nothing')).toBe(arrangement);
  });

  it('in exchange for another leaves the rest', () => {
    expect(seen(exchange(arranged(FULL), 'p1', 'signature'))).toEqual({
      ...FULL,
      p1: 'S',
      signature: 'A',
      tray: [],
    });
  });

  it('from the tray or from elsewhere makes room', () => {
    const arrangement = arranged({ p1: 'A', p2: 'B', p4: 'D' }, { 'unplaced-1': 'X' });
    expect(seen(place(arrangement, { tray: 0 }, 'p1'))).toEqual({
      p1: 'X',
      p2: 'A',
      p3: 'B',
      p4: 'D',
      tray: [],
    });
    expect(seen(place(arrangement, { segment: 'p4' }, 'p1'))).toEqual({
      p1: 'D',
      p2: 'A',
      p3: 'B',
      tray: ['X'],
    });
  });

  it('to the tray leaves a gap', () => {
    expect(seen(toTray(arranged({ p1: 'A', p2: 'B' }), 'p1'))).toEqual({ p2: 'B', tray: ['A'] });
  });
});

describe('splitting and merging', () => {
  it('gives the second part to the next segment, and merging makes the text whole again', () => {
    const text = 'Six morts.\nPersonne n’a su.';
    const parts = split(arranged({ p1: text, p2: 'B' }), 'p1', 11);
    expect(seen(parts)).toEqual({ p1: 'Six morts.', p2: 'Personne n’a su.', p3: 'B', tray: [] });
    expect(seen(mergeNext(parts, 'p1'))).toEqual({ p1: text, p3: 'B', tray: [] });
    expect(seen(mergePrevious(parts, 'p2'))).toEqual({ p1: text, p3: 'B', tray: [] });
  });

  it('puts a space between texts, and none in scripts that have none', () => {
    const joined = (p1: string, p2: string): unknown =>
      textsOf(mergeNext(arranged({ p1, p2 }), 'p1'))['p1'];
    expect(joined('Un.', 'Deux.')).toBe('Un. Deux.');
    expect(joined('واحد.', 'اثنان.')).toBe('واحد. اثنان.');
    expect(joined('人人负有义务。[^n1]', '*没有人*高于义务。')).toBe(
      '人人负有义务。[^n1]*没有人*高于义务。',
    );
    expect(joined('ทุกคน', 'มีหน้าที่')).toBe('ทุกคนมีหน้าที่');
  });

  it('merges nothing with a gap', () => {
    const arrangement = arranged({ p1: 'A', p3: 'C' });
    expect(mergeNext(arrangement, 'p1')).toBe(arrangement);
    expect(mergePrevious(arrangement, 'p3')).toBe(arrangement);
  });

  it.each([
    ['inside an emphasis', 'Un *deux* trois', 6],
    ['inside a note call', 'Un[^n1] deux', 4],
    ['inside a link', 'Un [deux](https://example.org) trois', 12],
    ['after the sign that escapes another', 'Un \\* deux', 4],
    ['inside a character', 'Un \u{1F469}\u200D\u{1F4BB} deux', 5],
    ['before everything', 'Un deux', 0],
    ['where only white space is left', 'Un ', 2],
  ])('does not cut %s', (_, text, at) => {
    expect(canSplit(text, at)).toBe(false);
    const arrangement = arranged({ p1: text });
    expect(split(arrangement, 'p1', at)).toBe(arrangement);
  });
});

describe('aligning the rest again', () => {
  const sentence = (word: string, times: number): string =>
    `${word.toUpperCase()} ${`${word} `.repeat(times).trim()}.`;
  const original = {
    title: 'Una nota',
    p1: sentence('uno', 40),
    p2: sentence('due', 10),
    p3: sentence('tre', 60),
    p4: sentence('quattro', 5),
  };

  it('puts texts that are one too low where they belong, and leaves what is before', () => {
    const wrong = arrange(skeleton, original, {
      title: 'Une note',
      p2: sentence('un', 50),
      p3: sentence('deux', 9),
      p4: `${sentence('trois', 40)} ${sentence('quatre', 4)}`,
    });
    const right = textsOf(alignRest(wrong, 'p1', original, 'fr'));
    expect(right).toMatchObject({
      title: 'Une note',
      p1: sentence('un', 50),
      p2: sentence('deux', 9),
      p3: sentence('trois', 40),
      p4: sentence('quatre', 4),
    });
  });

  it('does nothing where all is well', () => {
    const right = arrange(skeleton, original, original);
    expect(alignRest(right, 'title', original, 'it')).toBe(right);
  });
});

describe('hints', () => {
  it('doubt pairs whose lengths or sentences disagree, and say nothing of gaps', () => {
    const long = 'Il pane costa il doppio da ieri, e nessuno ha detto perché. '.repeat(4).trim();
    const pairs = [
      { source: long, target: long },
      { source: long, target: long },
      { source: long, target: 'Du pain.' },
      { source: 'Uno. Due. Tre.', target: 'Un, deux; trois' },
      { source: long, target: '' },
    ];
    const hints = pairHints(pairs, 'it', 'fr');
    expect(hints.map((hint) => hint?.doubtful)).toEqual([false, false, true, true, undefined]);
    expect(hints[3]?.sentences).toEqual({ source: 3, target: 1 });
  });
});

describe('following files that changed meanwhile', () => {
  const was = arranged({ p1: 'Un. Deux.', p2: 'Trois.', p3: 'Quatre.' });

  it('takes a changed text to where it was put, and what is new to its place', () => {
    const mine = moveDown(was, 'p2');
    const is = arranged({ title: 'T', p1: 'Un. Deux.', p2: 'Trois !', p3: 'Quatre.' });
    expect(seen(follow(mine, was, is))).toEqual({
      title: 'T',
      p1: 'Un. Deux.',
      p3: 'Trois !',
      p4: 'Quatre.',
      tray: [],
    });
  });

  it('keeps the parts of a text that was cut, and the changed one in the tray', () => {
    const mine = split(was, 'p1', 4);
    const is = arranged({ p1: 'Un. Deux !', p2: 'Trois.', p3: 'Quatre.' });
    const followed = follow(mine, was, is);
    expect(seen(followed)).toEqual({
      p1: 'Un.',
      p2: 'Deux.',
      p3: 'Trois.',
      p4: 'Quatre.',
      tray: ['Un. Deux !'],
    });
  });

  it('lets a text go that was taken away', () => {
    const is = arranged({ p1: 'Un. Deux.', p3: 'Quatre.' });
    expect(seen(follow(was, was, is))).toEqual({ p1: 'Un. Deux.', p3: 'Quatre.', tray: [] });
  });

  it('puts the text of a segment that is gone into the tray', () => {
    const shorter = { ...skeleton, body: skeleton.body.slice(0, 2) };
    const is = arrange(shorter, ORIGINAL, { p1: 'Un. Deux.', p2: 'Trois.' }, { p3: 'Quatre.' });
    const followed = follow(exchange(was, 'p2', 'p3'), was, is);
    expect(seen(followed)).toEqual({ p1: 'Un. Deux.', tray: ['Trois.', 'Quatre.'] });
  });
});

it('characters that are lost are named', () => {
  expect(lostCharacters(['Zut, hier.'], ['hier.'])).toBe('Zut,');
  expect(lostCharacters(['Zut, hier.'], ['hier', 'Oui. Zut,'])).toBe('');
});
