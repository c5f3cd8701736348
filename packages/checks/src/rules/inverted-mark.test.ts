import { expect, test } from 'vitest';

import { piecesIn, piecesInTranslation } from '../testing/find-in.ts';
import { invertedMark } from './inverted-mark.ts';

test.each([
  ['es', '¿Qué dice? ¡Nada! ¿¡Cómo!? Si es así, ¿qué falta?'],
  ['es', 'Una fecha (?) dudosa (!). [What?]{lang=en}'],
  ['en', 'What?'],
])('in %s, accepts %j', (language, text) => {
  expect(piecesIn(invertedMark, text, language)).toEqual([]);
});

test.each([
  ['Qué dice? ¿Nada?', ['?']],
  ['Qué dice?!', ['?!']],
  ['¿Qué dice.', ['¿']],
  ['*¡Nada*', ['¡']],
])('finds the mark without its partner in %j', (text, pieces) => {
  expect(piecesIn(invertedMark, text, 'es-MX')).toEqual(pieces);
});

test('a notation that the source has too is no question', () => {
  expect(piecesInTranslation(invertedMark, '1984?: a date', 'es', '1984?: una fecha')).toEqual([]);
});
