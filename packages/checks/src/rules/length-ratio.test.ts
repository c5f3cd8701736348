import { expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import type { Found } from '../testing/find-in.ts';
import { lengthRatio } from './length-ratio.ts';

/** A document with so many paragraphs, of lengths from 60 to 700 characters, some translated otherwise. */
function found(
  paragraphs: number,
  language: string,
  ratio: number,
  others: Record<string, string>,
): Found[] {
  const ids = Array.from({ length: paragraphs }, (_, index) => `p${index + 1}`);
  const length = (index: number): number => 60 + ((index * 97) % 640);
  const jitter = (index: number): number => 1 + (((index * 31) % 21) - 10) / 60;
  const text = (letter: string, size: number): string => letter.repeat(Math.round(size));
  const en = Object.fromEntries(ids.map((id, index) => [id, text('a', length(index))]));
  const translation = Object.fromEntries(
    ids.map((id, index) => [id, text('ا', length(index) * ratio * jitter(index))]),
  );
  const body = ids.map((id) => ({ type: 'paragraph', id }));
  const skeleton = {
    id: 'a-note',
    collection: 'statements',
    originalLanguage: 'en',
    issued: '2022',
    title: 'title',
    body,
  };
  return findIn(
    lengthRatio,
    { en: { title: 'A title', ...en }, [language]: { title: 'T', ...translation, ...others } },
    { 'documents/a-note.json': skeleton },
  );
}

test.each([
  ['ar', 0.8],
  ['zh', 0.3],
])('accepts translations into %s that keep to the usual ratio of %d', (language, ratio) => {
  expect(found(60, language, ratio, {})).toEqual([]);
});

test('finds a text that is far shorter, and one that is far longer than usual', () => {
  const others = { p7: 'ا'.repeat(90), p9: 'ا'.repeat(600) };
  expect(found(60, 'ar', 0.8, others)).toMatchObject([
    { where: 'ar p7', message: expect.stringMatching(/^The text is \d\d % of the length/) },
    { where: 'ar p9', message: expect.stringMatching(/^The text is \d{3} % of the length/) },
  ]);
});

test('says nothing while there are too few texts to tell, and nothing of what is not translated', () => {
  expect(found(20, 'ar', 0.8, { p7: 'ا' })).toEqual([]);
  expect(found(60, 'ar', 0.8, { p7: '' })).toEqual([]);
});
