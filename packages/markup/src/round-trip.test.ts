import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeText, noteCalls, normalise, parse, plain, serialize, type Inline } from './index.ts';
import { anyInlines, hostileText } from './testing/arbitraries.ts';

const LINE_ENDS = /\r\n?/g;
const RUNS = { numRuns: 2000 };

/** Text with all that normalising may change left out: calls of what cannot be called, line ends. */
function textOf(tree: Inline[]): string {
  return plain(tree)
    .replaceAll(/\[\^(?:1|a b|n{61})\]/g, '')
    .replaceAll(/[\r\n]+/g, '\n');
}

describe('round trips', { timeout: 30_000 }, () => {
  it('reads what it wrote as the normal form of what it was given', () => {
    fc.assert(
      fc.property(anyInlines, (inlines) => {
        expect(parse(serialize(inlines))).toEqual(normalise(inlines));
      }),
      RUNS,
    );
  });

  it('reads every text into the normal form', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(normalise(parse(text))).toEqual(parse(text));
      }),
      RUNS,
    );
  });

  it('reads what it wrote of any text as the same tree', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parse(serialize(parse(text)))).toEqual(parse(text));
      }),
      RUNS,
    );
  });

  it('reads escaped text as that text, with its line ends as breaks', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inlines = parse(escapeText(text));
        expect(plain(inlines)).toBe(text.replaceAll(LINE_ENDS, '\n'));
        expect(inlines.every((i) => typeof i === 'string' || i.type === 'break')).toBe(true);
      }),
      RUNS,
    );
  });

  it('keeps all text and all note calls when it normalises', () => {
    fc.assert(
      fc.property(anyInlines, (inlines) => {
        const normal = normalise(inlines);
        const expected = noteCalls(inlines).filter((id) => id === 'n1' || id === 'tn1');
        expect(noteCalls(normal).toSorted()).toEqual(expected.toSorted());
        expect(textOf(normal)).toBe(textOf(inlines));
      }),
      RUNS,
    );
  });
});
