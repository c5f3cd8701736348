import { expect, test } from 'vitest';

import { checkWith } from '../testing/check-with.ts';
import { pairsArchive } from '../testing/pairs-archive.ts';
import { inconsistentTranslation } from './inconsistent-translation.ts';

const found = (language: string, ...pairs: [string, string][]): (string | undefined)[] =>
  checkWith(inconsistentTranslation, pairsArchive(language, pairs)).map(({ document }) => document);

const peace = 'We ask for peace.';

test('accepts one translation for each source, in other punctuation too', () => {
  expect(
    found('fr', [peace, 'Nous demandons la paix.'], [peace, 'nous demandons la paix !']),
  ).toEqual([]);
  expect(found('ar', [peace, 'نطلب السلام.'], ['We ask for bread.', 'نطلب الخبز.'])).toEqual([]);
});

test('finds the translation that is not the usual one, in any script', () => {
  const usual: [string, string] = [peace, 'Мы просим мира.'];
  expect(found('ru', [peace, 'Мы хотим мира.'], usual, usual)).toEqual(['doc-0']);
  expect(found('zh-Hans', [peace, '我们要求和平。'], [peace, '我们呼吁和平。'])).toEqual(['doc-1']);
});

test('tells where the usual one stands', () => {
  const files = pairsArchive('fr', [
    [peace, 'Nous demandons la paix.'],
    [peace, 'On demande *la paix*.'],
  ]);
  expect(checkWith(inconsistentTranslation, files)).toMatchObject([
    {
      file: 'locales/fr/documents/doc-1.json',
      line: 3,
      severity: 'info',
      segment: 'p1',
      values: { document: 'doc-0', segment: 'p1', other: 'Nous demandons la paix.' },
    },
  ]);
});

test('labels, and what is not translated, say nothing', () => {
  expect(found('fr', ['Notes', 'Notes'], ['Notes', 'Remarques'])).toEqual([]);
  expect(found('fr', [peace, ''], [peace, peace], [peace, 'Nous demandons la paix.'])).toEqual([]);
});

test('very many pairs are compared in little time', () => {
  const pairs = Array.from({ length: 5000 }, (_, place): [string, string] => [
    peace,
    `Nous demandons la paix ${place}.`,
  ]);
  expect(found('fr', ...pairs)).toHaveLength(4999);
});
