import { expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import type { Found } from '../testing/find-in.ts';
import { emphasisDropped } from './emphasis-dropped.ts';

function found(source: string, language: string, text: string): Found[] {
  return findIn(emphasisDropped, { en: { p1: source }, [language]: { p1: text } });
}

test.each([
  ['A *word*.', 'fr', 'Un *mot*.'],
  ['A *word*.', 'zh', '一个「词」。'],
  ['A **word** and *more*.', 'ru', 'Слово и *больше*.'],
  ['*[nuit]{lang=fr}*', 'ar', '[nuit]{lang=fr}'],
  ['5 * 3', 'fr', '5 × 3'],
  ['A *word*.', 'fr', ''],
])('accepts %j in %s as %j', (source, language, text) => {
  expect(found(source, language, text)).toEqual([]);
});

test.each([
  ['A *word*.', 'fr', 'Un mot.'],
  ['A **word**.', 'ar', 'كلمة.'],
  ['[A *word*](b)', 'ja', '[言葉](b)'],
  ['“A *word*”', 'ru', '«Слово»'],
])('finds that the emphasis of %j is gone in %s: %j', (source, language, text) => {
  expect(found(source, language, text)).toMatchObject(
    [
      { severity: 'info', message: 'The source emphasises "word"; nothing is emphasised here.' },
    ].map((one) => ({ ...one, message: expect.stringContaining('word"') })),
  );
});
