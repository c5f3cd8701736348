import { expect, test } from 'vitest';

import { findIn, fixedIn, piecesIn } from '../testing/find-in.ts';
import { mixedScript } from './mixed-script.ts';

test.each([
  ['ru', 'Казахстан, SMS-ка, «Kazakhstan» и SMSка, раздел C и так далее'],
  ['en', 'Kazakhstan (Казахстан), α-helix, 5 μg, πr'],
  ['el', 'Καζακστάν και NATO'],
  ['uk', 'Київ і Львів'],
  ['ar', 'كازاخستان Kazakhstan'],
  ['ru', '[Kaзakhstan]{lang=kk}'],
])('in %s, accepts %j', (language, text) => {
  expect(findIn(mixedScript, { en: {}, [language]: { p1: text } }).filter(isGrave)).toEqual([]);
});

function isGrave({ severity }: { severity: string }): boolean {
  return severity !== 'info';
}

test.each([
  ['ru', 'В Kазаxстане', ['Kазаxстане'], 'В Казахстане'],
  ['ru', 'журналист a также', ['a'], 'журналист а также'],
  ['uk', 'Киïв iснує', ['Киïв', 'iснує'], 'Київ існує'],
  ['kk', 'Қaзaқстaн жəне', ['Қaзaқстaн', 'жəне'], 'Қазақстан және'],
  ['en', 'The Соmmunist party', ['Соmmunist'], 'The Communist party'],
  ['el', 'Το Kαζακστάν', ['Kαζακστάν'], 'Το Καζακστάν'],
  ['ru', 'газета *Cоmmunist*', ['Cоmmunist'], 'газета *Communist*'],
])(
  'in %s, finds and repairs the letters that only look right in %j',
  (language, text, pieces, fixed) => {
    expect(piecesIn(mixedScript, text, language)).toEqual(pieces);
    expect(fixedIn(mixedScript, text, language)).toBe(fixed);
  },
);

test('has no repair where either script could be meant', () => {
  const [found] = findIn(mixedScript, { en: {}, ru: { p1: 'CCCР' } });
  expect(found).toMatchObject({ severity: 'warning', piece: 'CCCР' });
  expect(found?.fixed).toBeUndefined();
});

test('words that mix letters which do not look alike are for information', () => {
  expect(findIn(mixedScript, { en: {}, ru: { p1: 'Zапад и вiкторина' } })).toMatchObject([
    { piece: 'Zапад', severity: 'info' },
    { piece: 'вiкторина', severity: 'info' },
  ]);
});
