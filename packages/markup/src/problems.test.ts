import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeText, problems } from './index.ts';
import { hostileText } from './testing/arbitraries.ts';

/** Code and the piece of text it points at. */
function found(text: string): [string, string][] {
  return problems(text).map(({ code, offset, length }) => [
    code,
    text.slice(offset, offset + length),
  ]);
}

describe('problems', () => {
  it.each<[string, [string, string][]]>([
    ['a *word', [['unbalanced-emphasis', '*']]],
    ['a **word', [['unbalanced-emphasis', '**']]],
    ['a word*', [['unbalanced-emphasis', '*']]],
    ['a * word*', [['unbalanced-emphasis', '*']]],
    ['***word**', [['unbalanced-emphasis', '*']]],
    ['**word***', [['unbalanced-emphasis', '*']]],
    ['🔥 [*a](b)', [['unbalanced-emphasis', '*']]],
    ['[a](https://example.org', [['unclosed-link', '[a](https://example.org']]],
    ['see [a](javascript:x).', [['forbidden-link', '[a](javascript:x)']]],
    ['[a](//example.org)', [['forbidden-link', '[a](//example.org)']]],
    ['[a](see below)', [['forbidden-link', '[a](see']]],
    [
      '[](a) [ ](b) [c]()',
      [
        ['empty-link', '[](a)'],
        ['empty-link', '[ ](b)'],
        ['empty-link', '[c]()'],
      ],
    ],
    ['[a [b](c)](d)', [['nested-link', '[a [b](c)](d)']]],
    ['[a[^n1]](b)', [['note-in-link', '[a[^n1]](b)']]],
    [
      'a[^1] b[^n 1] c[^',
      [
        ['malformed-note', '[^1]'],
        ['malformed-note', '[^n'],
        ['malformed-note', '[^'],
      ],
    ],
    ['[a]{class=b}', [['malformed-span', '[a]{']]],
    ['[]{lang=fr}', [['malformed-span', '[]{lang=fr}']]],
    [
      `${'['.repeat(9)}a${']{lang=fr}'.repeat(9)}`,
      [['too-deep', `${'['.repeat(9)}a${']{lang=fr}'.repeat(9)}`]],
    ],
    [
      'a <b>c</b><br/> d',
      [
        ['unknown-markup', '<b>'],
        ['unknown-markup', '</b>'],
        ['unknown-markup', '<br/>'],
      ],
    ],
    ['![map](media/map.svg)', [['unknown-markup', '![map](media/map.svg)']]],
    ['a __b c__ d', [['unknown-markup', '__b c__']]],
  ])('finds what is wrong in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'Prose.[^n1] *a* **b** [c](d) [e]{lang=fr}\nf',
    '5 * 3 * 2 and ****',
    '[sic] (see below) [...]',
    'a < b > c and snake_case_names and \\<b>',
    '这是**…。**所以',
  ])('finds nothing in %j', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it('lists what it found by place', () => {
    expect(problems('<b>a *b').map(({ offset }) => offset)).toEqual([0, 5]);
  });

  it('points into the text, whatever the text is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { offset, length } of problems(text)) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(1);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('finds no markup in escaped text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(problems(escapeText(text)).filter(({ code }) => code !== 'unknown-markup')).toEqual(
          [],
        );
      }),
    );
  });
});
