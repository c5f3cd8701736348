import { expect, test } from 'vitest';

import { findIn, piecesIn } from '../testing/find-in.ts';
import { unknownMarkup } from './unknown-markup.ts';

test.each(['[a](b) [^n1] [c]{lang=fr} [sic] […]', 'a < b > c', String.raw`\<b>`, 'a *b'])(
  'accepts %j',
  (text) => {
    expect(piecesIn(unknownMarkup, text)).toEqual([]);
  },
);

test.each([
  ['a [b](c', '[b](c', 'The link "[b](c" has no ")" at its end.'],
  ['a [b](javascript:c)', '[b](javascript:c)', 'its address is of a kind that is not allowed'],
  ['[](a)', '[](a)', 'it has no text, or no address'],
  ['[a [b](c)](d)', '[a [b](c)](d)', 'A link stands inside the link'],
  ['[a[^n1]](b)', '[a[^n1]](b)', 'A note is called inside the link'],
  ['واحد[^1]', '[^1]', '"[^1]" calls no note.'],
  ['[a]{class=b}', '[a]{', '"[a]{" marks no language.'],
  ['a <b>c</b>', '<b>', '"<b>" is no markup here'],
  ['这是__所以__。', undefined, ''],
  ['a __b__ c', '__b__', '"__b__" is no markup here'],
])('names what %j was most likely meant for', (text, piece, message) => {
  const [found] = findIn(unknownMarkup, { en: { p1: text } });
  expect(found?.piece).toBe(piece);
  expect(found?.message ?? '').toContain(message);
});

test('shows a long one shortened', () => {
  const [found] = findIn(unknownMarkup, { en: { p1: `[${'a'.repeat(500)}](b` } });
  expect(found?.message.length).toBeLessThan(110);
});
