import * as fc from 'fast-check';

import type { Inline } from '../inline.ts';

/** Text made mostly of what the grammar is made of. */
export const hostileText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '*',
      '**',
      '***',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '^',
      '\\',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\u3000',
      'a',
      'n1',
      'b-2',
      '[^n1]',
      '](a)',
      ']{lang=fr}',
      '。',
      '“',
      'ا',
      '\u0301',
      '🔥',
      '\ud800',
      '\0',
    ),
    maxLength: 40,
  }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const href = fc.oneof(
  fc.constantFrom(
    '#p1',
    'a-document',
    'a-document#p2',
    'https://example.org/(a)',
    'a(((b',
    ')',
    'x*y*',
  ),
  fc.constantFrom('javascript:alert(1)', '//host', 'data:,x', '', ' ', String.raw`\\host`),
  fc.webUrl(),
  hostileText,
);

/** Trees of any shape, most of which no text reads as. */
export const anyInlines: fc.Arbitrary<Inline[]> = fc.letrec<{ inlines: Inline[]; inline: Inline }>(
  (tie) => ({
    inlines: fc.array(tie('inline'), { maxLength: 4, depthIdentifier: 'inline' }),
    inline: fc.oneof(
      { depthIdentifier: 'inline', maxDepth: 6 },
      hostileText,
      fc.constant<Inline>({ type: 'break' }),
      fc
        .constantFrom('n1', 'tn1', '1', 'a b', 'n'.repeat(61))
        .map((id): Inline => ({ type: 'note', id })),
      tie('inlines').map((children): Inline => ({ type: 'emphasis', children })),
      tie('inlines').map((children): Inline => ({ type: 'strong', children })),
      fc
        .tuple(href, tie('inlines'))
        .map(([to, children]): Inline => ({ type: 'link', href: to, children })),
      fc
        .tuple(fc.constantFrom('fr', 'zh-Hant', 'x', 'fr_FR', ''), tie('inlines'))
        .map(([language, children]): Inline => ({ type: 'span', language, children })),
    ),
  }),
).inlines;
