import { expect, test } from 'vitest';

import { changed, checkWith, linesWith } from '../testing/check-with.ts';
import { segmentLink } from './segment-link.ts';

const path = 'locales/en/documents/a-note.json';
const withText = (p2: string): string[] =>
  linesWith(segmentLink, { [path]: changed(path, { p2 }) });

test.each(['#p1', 'b-note', 'b-note#p2', 'media/map.svg', 'https://example.org/#x', '../x.html'])(
  'accepts a link to %s',
  (href) => {
    expect(withText(`See [there](${href}).`)).toEqual([]);
  },
);

test('finds passages that do not exist, here and in other documents', () => {
  expect(withText('See [a](#p9), [b](b-note#p8) and [c](#p9).')).toEqual([
    `${path}:4:18 The link leads to "#p9", but this document has no segment "p9".`,
    `${path}:4:28 The link leads to "b-note#p8", but the document "b-note" has no segment "p8".`,
    `${path}:4:47 The link leads to "#p9", but this document has no segment "p9".`,
  ]);
});

test('finds documents and files that do not exist', () => {
  expect(withText('See [a](c-note#p1), [b](media/none.png).')).toEqual([
    `${path}:4:18 The link leads to a document "c-note", which does not exist.`,
    `${path}:4:34 The link leads to media/none.png, which is not there.`,
  ]);
});

test('a link to an id that was redirected works, but should be led straight', () => {
  const p2 = 'See [a](old-note).';
  expect(checkWith(segmentLink, { [path]: changed(path, { p2 }) })).toMatchObject([
    { severity: 'warning', help: 'Lead it to a-note.' },
  ]);
});

test('a translator’s note can be linked to from its own language', () => {
  const french = 'locales/fr/documents/a-note.json';
  const bundle = changed(french, { p2: 'Voir [là](#tn1).', tn1: 'Note.' });
  expect(linesWith(segmentLink, { [french]: bundle })).toEqual([]);
  expect(withText('See [there](#tn1).')).toHaveLength(1);
});
