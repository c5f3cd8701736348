import { expect, test } from 'vitest';

import { linesWith } from '../testing/check-with.ts';
import { redirect } from './redirect.ts';

const path = 'redirects.json';
const withRedirects = (...redirects: object[]): string[] =>
  linesWith(redirect, { [path]: { redirects } });

test('accepts redirects to documents of today, and ids that were withdrawn', () => {
  expect(
    withRedirects(
      { from: 'x', type: 'moved', to: 'a-note' },
      { from: 'y', type: 'split', to: ['a-note', 'b-note'] },
      { from: 'z', type: 'withdrawn', reason: 'Published in error.' },
    ),
  ).toEqual([]);
});

test('accepts an archive without redirects', () => {
  expect(linesWith(redirect, { [path]: undefined })).toEqual([]);
});

test('finds a redirect from an id that is in use', () => {
  expect(withRedirects({ from: 'a-note', type: 'moved', to: 'b-note' })).toEqual([
    `${path}:4:15 "a-note" is redirected, but there is a document of that id.`,
  ]);
});

test('finds targets that do not exist', () => {
  expect(
    withRedirects(
      { from: 'x', type: 'moved', to: 'nowhere' },
      { from: 'y', type: 'split', to: ['a-note', 'nothing'] },
    ),
  ).toEqual([
    `${path}:6:13 The redirect leads to "nowhere", which does not exist.`,
    `${path}:13:9 The redirect leads to "nothing", which does not exist.`,
  ]);
});
