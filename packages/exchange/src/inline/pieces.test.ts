import { parse, type Inline } from '@archive/markup';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { hostileText } from '../testing/arbitraries.ts';
import type { Piece } from './piece.ts';
import { joined, pieces } from './pieces.ts';

/** Codes as `{…}`, pairs as `<…` and `…>`, or with `~` where they do not nest. */
function shown(cut: readonly Piece[]): string {
  return cut
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('code' in piece) return `{${piece.code.markup}}`;
      const { start, end, nests } = 'open' in piece ? piece.open : piece.close;
      const mark = nests ? '' : '~';
      return 'open' in piece ? `${mark}<${start}:` : `:${end}>${mark}`;
    })
    .join('');
}

describe('pieces', () => {
  it.each([
    ['prose', 'prose'],
    ['', ''],
    ['a *b* **c**', 'a <*:b:*> <**:c:**>'],
    ['a[^n1]', 'a{[^n1]}'],
    ['a\nb\\\nc\r\nd', 'a{\n}b{\\\n}c{\r\n}d'],
    ['a\\\\\nb', 'a\\\\{\n}b'],
    ['[*a* b](c) [d] [e](f g)', '<[:<*:a:*> b:](c)> [d] [e](f g)'],
    ['[a](b_(c\\)d)) [nuit]{lang=fr}', '<[:a:](b_(c\\)d))> <[:nuit:]{lang=fr}>'],
    ['\\*a\\* \\[b]', '\\*a\\* \\[b]'],
    ['***a***', '<**:<*:a:*>:**>'],
    ['***a* b**', '<**:<*:a:*> b:**>'],
    ['***a** b*', '<*:<**:a:**> b:*>'],
    ['*a***b**', '<*:a:*><**:b:**>'],
    ['**a *b** c*', '~<**:a <*:b:**>~ c:*>'],
    ['*a *b* c*', '<*:a <*:b:*> c:*>'],
    ['5 * 3 *a', '5 * 3 *a'],
  ])('cuts %j', (text, expected) => {
    expect(shown(pieces(text))).toBe(expected);
  });

  it('joined, is the text again, and pairs that nest do', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cut = pieces(text);
        expect(joined(cut)).toBe(text);
        expect(cut).not.toContain('');
        // Each pair that nests is closed while it is the innermost.
        const open: unknown[] = [];
        const closed = cut.flatMap((piece) => {
          if (typeof piece === 'string') return [];
          if ('open' in piece && piece.open.nests) open.push(piece.open);
          return 'close' in piece && piece.close.nests ? [[piece.close, open.pop()]] : [];
        });
        for (const [pair, innermost] of closed) expect(innermost).toBe(pair);
        expect(open).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('has a code for every note call, break and link that the grammar reads, and no other', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const counts = { note: 0, break: 0, link: 0, span: 0 };
        for (const piece of pieces(text)) {
          if (typeof piece === 'string' || 'close' in piece) continue;
          const { kind } = 'code' in piece ? piece.code : piece.open;
          if (kind !== 'emphasis' && kind !== 'strong') counts[kind] += 1;
        }
        expect(counts).toEqual(countsIn(parse(text)));
      }),
      { numRuns: 3000 },
    );
  });
});

function countsIn(inlines: readonly Inline[]): Record<'note' | 'break' | 'link' | 'span', number> {
  const counts = { note: 0, break: 0, link: 0, span: 0 };
  const pending = [...inlines];
  for (let inline = pending.pop(); inline !== undefined; inline = pending.pop()) {
    if (typeof inline === 'string') continue;
    if (inline.type !== 'emphasis' && inline.type !== 'strong') counts[inline.type] += 1;
    if ('children' in inline) pending.push(...inline.children);
  }
  return counts;
}
