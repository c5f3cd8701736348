import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { divide } from './index.ts';

describe('divide', () => {
  it('divides merged paragraphs where the first one ends', () => {
    const sources = [
      'Everyone has the right to a nationality.',
      'No one shall be arbitrarily deprived of his nationality nor denied the right to change his nationality.',
    ];
    const first = 'Tout individu a droit à une nationalité. ';
    const second =
      'Nul ne peut être arbitrairement privé de sa nationalité, ni du droit de changer de nationalité.';
    expect(divide(sources, first + second, 'fr')).toEqual([first, second]);
  });

  it('knows the ends of sentences in other scripts', () => {
    const sources = ['Everyone has duties.', 'Nobody is above them; that is agreed.'];
    expect(divide(sources, '人人负有义务。没有人高于义务；这是商定的。', 'zh')).toEqual([
      '人人负有义务。',
      '没有人高于义务；这是商定的。',
    ]);
  });

  it('leaves the last parts empty where there are too few sentences', () => {
    expect(divide(['One.', 'Two.'], 'Un et deux', 'fr')).toEqual(['Un et deux', '']);
  });

  it('keeps every character in order', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', '. ', '.', '!', '。', ' ', '\n', 'é'),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), text, (sources, target) => {
        const parts = divide(sources, target, 'en');
        expect(parts).toHaveLength(sources.length);
        expect(parts.join('')).toBe(target);
      }),
    );
  });
});
