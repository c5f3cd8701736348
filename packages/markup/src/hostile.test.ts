import { isDeepStrictEqual } from 'node:util';

import { describe, expect, it } from 'vitest';

import {
  mask,
  noteCalls,
  normalise,
  parse,
  plain,
  problems,
  serialize,
  type Inline,
} from './index.ts';

/*
 * 30,000 repetitions: work that grew with the square of that would take minutes, beyond
 * the time limit of a test, and a call for each level would overflow the stack.
 */
const MANY = 30_000;

const patterns = [
  '*',
  '**',
  '***',
  '* ',
  ' *',
  '*a',
  'a*',
  '**a',
  'a **b',
  '*a **b',
  '***a',
  '*a**b***c',
  '[',
  ']',
  '[]',
  '[a',
  '[*',
  '*[',
  '[a](',
  '[a](b',
  '[a](()',
  '[a](b[',
  '](',
  '](a)',
  '[a]()',
  '[ ](a)',
  '[[',
  '[[]](a)',
  '[a [b](c) ',
  '[a](b)',
  '[^',
  '[^n',
  '[^n1',
  '[^n1]',
  '[[^n1]](a)',
  '[a]{',
  '[a]{lang=',
  '[a]{lang=fr}',
  ']{lang=fr}',
  '[]{lang=fr}',
  '{lang=fr}',
  '\\',
  '\\*',
  '\\[',
  '\n',
  '\\\n',
  '\r',
  '<',
  '<a',
  '<a ',
  '</',
  '__',
  '__a',
  '_',
  'a__b',
  '[a](\\(',
  '![a](b',
];

describe('hostile text', { timeout: 30_000 }, () => {
  it.each(patterns)('%j many times over is read, judged and written', (pattern) => {
    const text = pattern.repeat(MANY);
    const inlines = parse(text);
    expect(problems(text).every(({ offset, length }) => offset + length <= text.length)).toBe(true);
    expect(mask(text, { foreign: true })).toHaveLength(text.length);
    // Not toEqual, which takes seconds over a tree of a million nodes.
    expect(isDeepStrictEqual(parse(serialize(inlines)), inlines)).toBe(true);
  });

  it.each([
    ['emphasis', '*a ', ' b*'],
    ['emphasis and strong', '*a **b ', ' c** d*'],
    ['brackets', '[', ']'],
    ['links', '[', '](a)'],
    ['spans', '[', ']{lang=fr}'],
    ['addresses', '[a](', ')'],
    ['spans in emphasis', '*[', ']{lang=fr}*'],
  ])('%s nested beyond reason stay within a bounded depth', (_name, open, close) => {
    const inlines = parse(`${open.repeat(MANY)}x${close.repeat(MANY)}`);
    expect(depth(inlines)).toBeLessThanOrEqual(30);
    expect(isDeepStrictEqual(parse(serialize(inlines)), inlines)).toBe(true);
  });

  it.each<[string, (children: Inline[]) => Inline]>([
    ['emphasis', (children) => ({ type: 'emphasis', children })],
    ['links', (children) => ({ type: 'link', href: 'a', children })],
    ['spans', (children) => ({ type: 'span', language: 'fr', children })],
  ])('a tree of %s of any depth is written', (_name, wrap) => {
    let tree: Inline[] = ['x', { type: 'note', id: 'n1' }];
    for (let level = 0; level < MANY; level++) tree = [wrap(tree)];
    expect(plain(tree)).toBe('x');
    expect(noteCalls(normalise(tree))).toEqual(['n1']);
    expect(plain(parse(serialize(tree)))).toBe('x');
  });
});

function depth(inlines: readonly Inline[]): number {
  const below = inlines.map((i) =>
    typeof i !== 'string' && 'children' in i ? depth(i.children) : 0,
  );
  return inlines.length === 0 ? 0 : 1 + below.reduce((a, b) => Math.max(a, b), 0);
}
