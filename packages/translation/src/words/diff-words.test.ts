import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { diffWords } from '../index.ts';

function shown(before: string, after: string, language = 'en'): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return diffWords(before, after, language)
    .map(({ type, text }) => signs[type][0] + text + signs[type][1])
    .join('');
}

describe('diffWords', () => {
  it('shows the words that changed', () => {
    expect(shown('Six people died.', 'Sixteen people died.')).toBe(
      '[-Six-]{+Sixteen+} people died.',
    );
    expect(shown('They spoke.', 'They did not speak.')).toBe('They [-spoke-]{+did not speak+}.');
    expect(shown('A word.', 'A word.')).toBe('A word.');
    expect(shown('', 'New.')).toBe('{+New.+}');
    expect(shown('Gone.', '')).toBe('[-Gone.-]');
    expect(shown('', '')).toBe('');
  });

  it('keeps words together that changed side by side', () => {
    expect(shown('The red old house', 'The blue new house')).toBe(
      'The [-red old-]{+blue new+} house',
    );
  });

  it('divides languages that write no spaces', () => {
    expect(shown('价格一夜之间翻了一番。', '价格一年之间翻了一番。', 'zh')).toBe(
      '价格[-一夜-]{+一年+}之间翻了一番。',
    );
  });

  it('gives both texts back, character for character', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', ' ', ' ', '\n', '.', '中', '文', 'é', '\u0301', '[^n1]'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after, 'en');
        const without = (left: string): string =>
          changes.flatMap(({ type, text: part }) => (type === left ? [] : [part])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        // One stretch of a kind at a time, what was removed first.
        const types = changes.map(({ type }) => type).join(' ');
        expect(types).not.toMatch(/same same|removed removed|added added|added removed/);
        expect(changes.map(({ text: part }) => part)).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });

  it('takes two long texts that share nothing for two texts', () => {
    const long = (word: string): string =>
      Array.from({ length: 5000 }, (_, i) => word + i).join(' ');
    const changes = diffWords(long('a'), long('b'), 'en');
    expect(changes.map(({ type }) => type)).toEqual(['removed', 'added']);
  });
});
