import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { missingMedia } from './missing-media.ts';

const path = 'documents/a-note.json';
const figure = (file: string): object =>
  changed(path, {
    body: [{ type: 'figure', image: { file, width: 4, height: 3 }, alt: 'f1' }],
  });

test('accepts a picture that is there', () => {
  expect(checkWith(missingMedia, { [path]: figure('media/map.svg') })).toEqual([]);
});

test('names a picture that is not, and the one most like it', () => {
  expect(checkWith(missingMedia, { [path]: figure('media/mop.svg') })).toMatchObject([
    {
      file: path,
      line: 11,
      column: 17,
      document: 'a-note',
      message: 'There is no file media/mop.svg.',
      help: expect.stringContaining('Did you mean "media/map.svg"?'),
    },
  ]);
});
