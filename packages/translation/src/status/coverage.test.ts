import { describe, expect, it } from 'vitest';

import { addCoverage, coverage, type SegmentStatus } from '../index.ts';

const status = (
  state: SegmentStatus['state'],
  words: number,
  isOutdated = false,
): SegmentStatus => ({
  id: 'p1',
  role: 'paragraph',
  state,
  from: 'it',
  words,
  ...(isOutdated && { outdated: { because: 'source', from: 'it', is: '' } }),
});

describe('coverage', () => {
  it('counts each segment by its state, and the words that need work', () => {
    const statuses = [
      status('missing', 1),
      status('initial', 10),
      status('translated', 100),
      status('translated', 1000, true),
      status('reviewed', 10_000, true),
      status('final', 100_000),
    ];
    expect(coverage(statuses)).toEqual({
      segments: 6,
      missing: 1,
      initial: 1,
      translated: 2,
      reviewed: 1,
      final: 1,
      outdated: 2,
      words: 111_111,
      wordsLeft: 11_011,
    });
  });

  it('adds up', () => {
    const parts = [[status('missing', 3)], [status('final', 4), status('final', 5, true)]];
    expect(addCoverage(parts.map(coverage))).toEqual(coverage(parts.flat()));
    expect(addCoverage([])).toEqual(coverage([]));
  });
});
