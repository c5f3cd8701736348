import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addressPlaces, links, noteCallPlaces, noteCalls, parse } from './index.ts';
import { hostileText } from './testing/arbitraries.ts';

const RUNS = { numRuns: 2000 };

describe('noteCallPlaces', () => {
  it('finds each call at its place, and none that is text', () => {
    const text = String.raw`\[^n1] a[^n1] *b[^tn1]* [c[^n1]](d) [^1]`;
    expect(noteCallPlaces(text).map(({ id, offset }) => [id, offset])).toEqual([
      ['n1', 8],
      ['tn1', 16],
      ['n1', 26],
    ]);
  });

  it('finds the calls of the tree, as they are written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const places = noteCallPlaces(text);
        expect(places.map(({ id }) => id)).toEqual(noteCalls(parse(text)));
        for (const { id, offset, length } of places)
          expect(text.slice(offset, offset + length)).toBe(`[^${id}]`);
      }),
      RUNS,
    );
  });
});

describe('addressPlaces', () => {
  it('finds each address at its place, its escapes read', () => {
    const text = String.raw`[a](b) \[c](d) [e](f\)g) [h](javascript:i)`;
    expect(addressPlaces(text)).toEqual([
      { href: 'b', offset: 4, length: 1 },
      { href: 'f)g', offset: 19, length: 4 },
    ]);
  });

  it('finds the links of the tree', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const places = addressPlaces(text);
        expect(places.map(({ href }) => href)).toEqual(links(parse(text)));
        for (const { offset, length } of places)
          expect([text[offset - 1], text[offset + length]]).toEqual(['(', ')']);
      }),
      RUNS,
    );
  });
});
