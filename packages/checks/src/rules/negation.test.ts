import { describe, expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import { negation } from './negation.ts';

function found(source: string, language: string, translation: string): string[] {
  return findIn(negation, { en: { p1: source }, [language]: { p1: translation } }).map(
    ({ piece, message }) => `${piece} – ${message}`,
  );
}

describe('a negation that only one of the two texts has is found', () => {
  test.each([
    ['fr', 'We do not add them up.', 'Nous les additionnons.'],
    ['it', 'They don’t add up.', 'Si sommano.'],
    ['es', 'They never add up.', 'Siempre suman.'],
    ['ar', 'We do not add them up.', 'نجمعها.'],
    ['ru', 'We do not add them up.', 'Мы их складываем.'],
    ['de', 'We do not add them up.', 'Wir zählen sie zusammen.'],
    ['pt', 'We do not add them up.', 'Somamos todos.'],
  ])('dropped in %s', (language, source, translation) => {
    expect(found(source, language, translation)).toHaveLength(1);
  });

  test.each([
    ['fr', 'Nous ne les additionnons pas.', 'pas – "pas" is a negation; the source has none.'],
    ['ar', 'ولا نجمعها.', 'ولا – "ولا" is a negation; the source has none.'],
    ['ru', 'Мы их не складываем.', 'не – "не" is a negation; the source has none.'],
  ])('added in %s', (language, translation, line) => {
    expect(found('We add them up.', language, translation)).toEqual([line]);
  });
});

describe('what denies in its own way is left alone', () => {
  test.each([
    ['fr', 'There is no date.', 'La date manque.'],
    ['fr', 'It is incomplete.', 'Elle n’est pas complète.'],
    ['fr', 'Only the first one.', 'Il n’y a que le premier.'],
    ['ru', 'Not before March.', 'До марта нельзя.'],
    ['ru', 'Without a date', 'Даты нет'],
    ['ar', 'It is not complete.', 'وهو ناقص.'],
    ['ar', 'Nobody knows.', 'ولا يعلم أحد.'],
    ['zh', 'We do not add them up.', '我们把它们相加。'],
    ['fr', 'We [do not]{lang=en} add.', 'Nous additionnons.'],
  ])('%s: %s, %s', (language, source, translation) => {
    expect(found(source, language, translation)).toEqual([]);
  });
});

test('a Russian word that may deny is known with and without the dots of ё', () => {
  for (const word of ['ещё', 'Ещё', 'еще'])
    expect(found('We do not add them up.', 'ru', `${word} мы их складываем.`)).toEqual([]);
});
