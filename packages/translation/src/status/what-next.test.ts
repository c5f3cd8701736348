import { describe, expect, it } from 'vitest';

import { type Candidate, coverage, whatNext } from '../index.ts';

function candidate(
  document: string,
  { words = 100, left = 100, issued = 0, elsewhere = 0, language = 'fr' } = {},
): Candidate {
  return {
    document,
    language,
    coverage: { ...coverage([]), words, wordsLeft: left },
    issued,
    elsewhere,
  };
}

function names(candidates: Candidate[]): string[] {
  return whatNext(candidates).map(({ document }) => document);
}

describe('what to translate next', () => {
  it('is what is newest', () => {
    expect(names([candidate('old', { issued: -3000 }), candidate('new')])).toEqual(['new', 'old']);
  });

  it('is what most other languages have', () => {
    const most = candidate('most', { elsewhere: 0.75 });
    expect(names([candidate('few', { elsewhere: 0.25 }), most])).toEqual(['most', 'few']);
  });

  it('is what is nearly done', () => {
    expect(names([candidate('begun', { left: 90 }), candidate('nearly', { left: 10 })])).toEqual([
      'nearly',
      'begun',
    ]);
  });

  it('is not what is done', () => {
    expect(
      names([candidate('done', { left: 0 }), candidate('empty', { words: 0, left: 0 })]),
    ).toEqual([]);
  });

  it('is the shorter one of equals, and else by name', () => {
    const all = [candidate('b'), candidate('a'), candidate('short', { words: 50, left: 50 })];
    expect(names(all)).toEqual(['short', 'a', 'b']);
  });

  it('says why', () => {
    const next = whatNext([
      candidate('new', { elsewhere: 1, left: 20 }),
      {
        ...candidate('old', { issued: -1000 }),
        coverage: { ...coverage([]), words: 9, wordsLeft: 9, outdated: 1 },
      },
      candidate('undated', { issued: -Infinity }),
    ]);
    expect(next.map(({ document, reasons }) => [document, ...reasons])).toEqual([
      ['new', 'new', 'elsewhere', 'nearly-done'],
      ['old', 'outdated'],
      ['undated'],
    ]);
  });

  it('is a list of ten where nobody asks for more', () => {
    const many = Array.from({ length: 30 }, (_, index) => candidate(`d${index}`));
    expect(whatNext(many)).toHaveLength(10);
    expect(whatNext(many, 20)).toHaveLength(20);
  });
});
