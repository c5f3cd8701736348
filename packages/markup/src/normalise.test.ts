import { describe, expect, it } from 'vitest';

import { normalise, serialize, type Inline } from './index.ts';

describe('normalise', () => {
  const cases: [string, Inline[], Inline[], string][] = [
    ['joins texts and drops empty ones', ['a', '', 'b'], ['ab'], 'ab'],
    [
      'moves white space and breaks out of the ends of emphasis',
      [{ type: 'emphasis', children: [{ type: 'break' }, ' a ', { type: 'break' }] }],
      [{ type: 'break' }, ' ', { type: 'emphasis', children: ['a'] }, ' ', { type: 'break' }],
      '\n *a* \n',
    ],
    [
      'joins emphasis that touches',
      [
        { type: 'strong', children: ['a'] },
        { type: 'strong', children: ['b'] },
      ],
      [{ type: 'strong', children: ['ab'] }],
      '**ab**',
    ],
    [
      'drops emphasis around nothing visible',
      ['a', { type: 'emphasis', children: [' '] }, { type: 'strong', children: [] }, 'b'],
      ['a b'],
      'a b',
    ],
    [
      'moves a note call out of the link it stood in',
      [{ type: 'link', href: 'a', children: ['b', { type: 'note', id: 'n1' }] }],
      [
        { type: 'link', href: 'a', children: ['b'] },
        { type: 'note', id: 'n1' },
      ],
      '[b](a)[^n1]',
    ],
    [
      'keeps the outer of two links',
      [{ type: 'link', href: 'a', children: ['b', { type: 'link', href: 'c', children: ['d'] }] }],
      [{ type: 'link', href: 'a', children: ['bd'] }],
      '[bd](a)',
    ],
    [
      'puts the content in the place of a link that must not be',
      [{ type: 'link', href: 'javascript:x', children: ['a'] }],
      ['a'],
      'a',
    ],
    [
      'puts the content in the place of a span without a language',
      [{ type: 'span', language: 'not a tag', children: ['a'] }],
      ['a'],
      'a',
    ],
    [
      'makes text of a call that cannot be',
      [{ type: 'note', id: 'N 1' }],
      ['[^N 1]'],
      String.raw`\[^N 1\]`,
    ],
    [
      'needs no row of four stars where strong and emphasis overlap',
      [
        { type: 'strong', children: ['a', { type: 'emphasis', children: ['b'] }] },
        { type: 'emphasis', children: ['c'] },
      ],
      [
        { type: 'strong', children: ['a', { type: 'emphasis', children: ['b'] }] },
        { type: 'emphasis', children: ['c'] },
      ],
      '**a*b**c*',
    ],
  ];

  it.each(cases)('%s', (_name, inlines, normal, text) => {
    expect(normalise(inlines)).toEqual(normal);
    expect(serialize(inlines)).toBe(text);
  });
});
