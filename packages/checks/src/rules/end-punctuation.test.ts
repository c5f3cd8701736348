import { expect, test } from 'vitest';

import { findIn, piecesInTranslation } from '../testing/find-in.ts';
import { endPunctuation } from './end-punctuation.ts';

test.each([
  ['It is so.', 'ar', 'هو كذلك.'],
  ['It is so.', 'hi', 'ऐसा है।'],
  ['It is so.', 'zh', '是的。'],
  ['It is so.', 'th', 'เป็นอย่างนั้น'],
  ['It is so.', 'am', 'እንዲህ ነው።'],
  ['Is it so?', 'ar', 'أهو كذلك؟'],
  ['Is it so?', 'el', 'Έτσι είναι;'],
  ['Is it so?', 'ja', 'そうですか。'],
  ['Well…', 'zh', '好……'],
  ['Well...', 'ru', 'Ну…'],
  ['Among them:', 'fr', 'Parmi eux\u00A0:'],
  ['He says: “It is so.”', 'fr', 'Il dit\u00A0: «\u00A0C’est ainsi\u00A0».'],
  ['It is *so*.[^n1]', 'ja', '*そう*です。[^n1]'],
  ['See https://example.org/.', 'fr', 'Voir https://example.org/'],
  ['Among them:', 'am', 'ከነዚህም፡'],
  ['It is so (see below).', 'he', 'כך הוא (ראו להלן).'],
])('accepts the end of %j in %s as %j', (source, language, text) => {
  expect(piecesInTranslation(endPunctuation, source, language, text)).toEqual([]);
});

test.each([
  ['It is so.', 'fr', 'C’est ainsi', 'warning', 'i'],
  ['It is so.', 'ar', 'هو كذلك[^n1]', 'warning', 'ك'],
  ['Is it so?', 'ar', 'هو كذلك.', 'warning', '.'],
  ['It is so.', 'zh', '是吗？', 'warning', '？'],
  ['Among them:', 'hi', 'उनमें से।', 'warning', '।'],
  ['It is so.', 'ru', 'Это так...', 'warning', '...'],
  ['It is so!', 'zh', '是的。', 'info', '。'],
  ['One,', 'ru', 'Один', 'info', 'н'],
])('finds that %j ends otherwise in %s: %j (%s)', (source, language, text, severity, piece) => {
  const found = findIn(endPunctuation, { en: { p1: source }, [language]: { p1: text } });
  expect(found).toMatchObject([{ where: `${language} p1`, severity }]);
  expect(piece.startsWith(found[0]?.piece ?? 'nothing')).toBe(true);
});

test('a heading ends as its language likes, but a question stays one', () => {
  const heading = (source: string, text: string): string[] =>
    findIn(endPunctuation, { en: { title: source }, fr: { title: text } }).map(
      ({ message }) => message,
    );
  expect(heading('The end', 'La fin.')).toEqual([]);
  expect(heading('What a document is', 'Qu’est-ce qu’un document\u00A0?')).toEqual([]);
  expect(heading('What is missing?', 'Ce qui manque')).toEqual([
    'The source ends with "?", this text with no mark.',
  ]);
});
