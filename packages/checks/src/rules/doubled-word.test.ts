import { expect, test } from 'vitest';

import { piecesIn, piecesInTranslation } from '../testing/find-in.ts';
import { doubledWord } from './doubled-word.ts';

test.each([
  ['en', 'What the the source says.', ['the the']],
  ['en', 'The the source, (and and) so on, and on.', ['The the', 'and and']],
  ['fr', 'Ce que dit la la source.', ['la la']],
  ['ru', 'Это было было вчера.', ['было было']],
  ['ar', 'هذا في في المصدر.', ['في في']],
  ['el', 'Αυτό είναι είναι εδώ.', ['είναι είναι']],
  ['de', 'Das steht *nicht nicht* da.', ['nicht nicht']],
])('in %s, finds the word that stands twice in %j', (language, text, pieces) => {
  expect(piecesIn(doubledWord, text, language)).toEqual(pieces);
});

test.each([
  ['en', 'He had had that that, and so on; on 10 10 10.'],
  ['en', 'One one-sided the theme, no. No. "It is" is.'],
  ['fr', 'Nous nous trompons, vous vous trompez.'],
  ['it', 'Poco poco, piano piano.'],
  ['de', 'Der Streik hält an an der Küste.'],
  ['ar', 'ترجم مقطعًا مقطعًا، ويومًا يومًا.'],
  ['tr', 'Yavaş yavaş, tek tek.'],
  ['zh', '天天 天天'],
  ['fr', 'Il dit : [the the]{lang=en}.'],
])('in %s, leaves %j alone', (language, text) => {
  expect(piecesIn(doubledWord, text, language)).toEqual([]);
});

test('a name that is doubled in the source may be doubled', () => {
  expect(piecesInTranslation(doubledWord, 'On Bora Bora.', 'fr', 'À Bora Bora.')).toEqual([]);
  expect(piecesInTranslation(doubledWord, 'On an island.', 'fr', 'À Bora Bora.')).toHaveLength(1);
});
