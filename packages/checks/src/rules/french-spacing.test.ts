import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findIn, fixedIn, piecesIn, piecesInTranslation } from '../testing/find-in.ts';
import { frenchSpacing } from './french-spacing.ts';

const N = '\u00A0';
const F = '\u202F';

test.each([
  `Un${N}: deux${F}; trois${F}! quatre${F}? cinq${F}?! «${N}six${N}», 8${N}%.`,
  `Un[^n1]${N}: *deux*${F}; [trois](a)${F}!`,
  'À 10:30, https://example.org/?a=b; voir (?) et :-)',
  '[One: two; three!]{lang=en}',
  '2004-06%',
  ': un',
])('accepts %j', (text) => {
  expect(piecesIn(frenchSpacing, text.replace('; voir', ' voir'), 'fr')).toEqual([]);
});

test.each([
  ['Un : deux', [' '], `Un${N}: deux`],
  ['Un: deux; trois!', [':', ';', '!'], `Un${N}: deux${F}; trois${F}!`],
  ['Quoi ?', [' '], `Quoi${F}?`],
  ['(Enfin !)', [' '], `(Enfin${F}!)`],
  ['Il dit «un».', ['«', '»'], `Il dit «${N}un${N}».`],
  ['Il dit « un ».', [' ', ' '], `Il dit «${N}un${N}».`],
  ['8% ou 9 %', ['%', ' '], `8${N}% ou 9${N}%`],
  ['*Un*[^n1]: deux', [':'], `*Un*[^n1]${N}: deux`],
  ['Un\u2009; deux', ['\u2009'], `Un${F}; deux`],
])('finds and repairs the spaces of %j', (text, pieces, fixed) => {
  expect(piecesIn(frenchSpacing, text, 'fr')).toEqual(pieces);
  expect(fixedIn(frenchSpacing, text, 'fr')).toBe(fixed);
});

test('sets the spaces that the rest of the bundle sets', () => {
  const texts = {
    en: {},
    fr: { p1: `Un${N}; deux${N}! Trois${F}: quatre`, p2: 'Un ; deux: trois' },
  };
  expect(findIn(frenchSpacing, texts).map(({ fixed }) => fixed)).toEqual([
    `Un${N}; deux${F}: trois`,
    `Un${N}; deux${F}: trois`,
  ]);
});

test.each(['fr-CH', 'fr-CA', 'en', 'de'])('asks for nothing in %s', (language) => {
  expect(piecesIn(frenchSpacing, 'Un : deux; «trois»', language)).toEqual([]);
});

test('a notation that the source has too keeps its form', () => {
  expect(piecesInTranslation(frenchSpacing, 'As 1984?', 'fr', 'Ainsi 1984?')).toEqual([]);
});

test('a repaired text has nothing left to repair', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      ...'a é 1 ; : ! ? % « » ( ) * \n'.split(' '),
      ' ',
      N,
      F,
      '[^n1]',
      '[b](c)',
      '\\',
    ),
  });
  fc.assert(
    fc.property(text, (p1) => {
      const fixed = fixedIn(frenchSpacing, p1, 'fr') ?? '';
      expect(piecesIn(frenchSpacing, fixed, 'fr')).toEqual([]);
    }),
  );
});
