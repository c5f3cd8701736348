import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mask, parse, plain, type Inline } from './index.ts';
import { hostileText } from './testing/arbitraries.ts';

const RUNS = { numRuns: 3000 };
const text = hostileText.filter((one) => !one.includes('\uFFFC'));

/** Covered units as `·`, which is easier to read. */
function shown(source: string, options?: { foreign?: boolean }): string {
  return mask(source, options).replaceAll('\uFFFC', '·');
}

describe('mask', () => {
  it.each([
    ['prose', 'prose'],
    ['a *b* **c**', 'a ·b· ··c··'],
    ['***a* b**', '···a· b··'],
    ['***a*', '**·a·'],
    ['*a***', '·a·**'],
    ['5 * 3 ****', '5 * 3 ****'],
    ['[*a* b](c) [d] [e](f g)', '··a· b···· [d] [e](f g)'],
    ['b.[^n1] c[^1]', 'b.····· c[^1]'],
    [String.raw`\*a\* \[b] \c`, String.raw`·*a·* ·[b] \c`],
    ['a\nb\\\nc\r\nd\re', 'a\nb·\nc\n·d\ne'],
    ['这是**…。**所以', '这是··…。··所以'],
    ['قال [*nuit*]{lang=fr}.', 'قال ··nuit···········.'],
  ])('covers the markup of %j and nothing else', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  it('covers the words of language spans where these are not asked for', () => {
    expect(shown('a [*b*\nc]{lang=fr} *d*', { foreign: true })).toBe('a ················ ·d·');
  });

  it('leaves exactly what plain text has, each character in its place', () => {
    fc.assert(
      fc.property(text, (source) => {
        const masked = mask(source);
        expect(masked).toHaveLength(source.length);
        expect(masked.replaceAll('\uFFFC', '')).toBe(plain(parse(source)));
        for (let at = 0; at < source.length; at++)
          expect([source[at], '\uFFFC', '\n']).toContain(masked[at]);
      }),
      RUNS,
    );
  });

  it('without the words of language spans leaves what stands outside of them', () => {
    fc.assert(
      fc.property(text, (source) => {
        const masked = mask(source, { foreign: true });
        expect(masked).toHaveLength(source.length);
        expect(masked.replaceAll('\uFFFC', '')).toBe(plain(withoutSpans(parse(source))));
      }),
      RUNS,
    );
  });
});

function withoutSpans(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (typeof inline === 'string' || !('children' in inline)) return [inline];
    return inline.type === 'span' ? [] : [{ ...inline, children: withoutSpans(inline.children) }];
  });
}
