import { describe, expect, it } from 'vitest';

import { links, noteCalls, parse, parseBundle, plain } from './index.ts';

describe('parseBundle', () => {
  it('reads each segment, in the order of the bundle', () => {
    const parsed = parseBundle('fr', { title: 'Le *titre*', p1: 'Un.[^n1]' });
    expect(parsed).toEqual({
      language: 'fr',
      segments: {
        title: ['Le ', { type: 'emphasis', children: ['titre'] }],
        p1: ['Un.', { type: 'note', id: 'n1' }],
      },
    });
    expect(Object.keys(parsed.segments)).toEqual(['title', 'p1']);
  });

  it('leaves out texts that are empty', () => {
    expect(parseBundle('fr', { p1: '', p2: ' \u00a0\n' }).segments).toEqual({});
  });

  it('takes no key for anything but a key', () => {
    const hostile = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>;
    const { segments } = parseBundle('fr', hostile);
    expect(Object.entries(segments)).toEqual([
      ['__proto__', ['a']],
      ['constructor', ['b']],
    ]);
    expect(Object.getPrototypeOf(segments)).toBe(Object.prototype);
  });
});

describe('what is asked of a tree', () => {
  const inlines = parse('A *[b **c**](d#e)*\n[f[^n2]]{lang=fr}[^n1][^n2] [g](h)');

  it('is read without its markup', () => {
    expect(plain(inlines)).toBe('A b c\nf g');
  });

  it('lists its note calls in reading order', () => {
    expect(noteCalls(inlines)).toEqual(['n2', 'n1', 'n2']);
  });

  it('lists its links in reading order', () => {
    expect(links(inlines)).toEqual(['d#e', 'h']);
  });
});
