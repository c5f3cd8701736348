import { describe, expect, it } from 'vitest';

import { hashText, record } from './index.ts';

describe('record', () => {
  it('binds a translation to the texts it was made from and is', () => {
    expect(record('en', 'Statements', 'Prises de position')).toEqual({
      from: 'en',
      source: hashText('Statements'),
      target: hashText('Prises de position'),
      state: 'translated',
    });
  });

  it('takes what else is known', () => {
    const match = { type: 'split' as const, confidence: 0.5 };
    expect(record('fr', 'a', 'b', { state: 'initial', match, by: 'Ada' })).toMatchObject({
      from: 'fr',
      state: 'initial',
      match,
      by: 'Ada',
    });
  });
});
