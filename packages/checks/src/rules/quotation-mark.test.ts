import { expect, test } from 'vitest';

import { findIn, piecesIn } from '../testing/find-in.ts';
import { quotationMark } from './quotation-mark.ts';

test.each([
  ['en', '“One ‘two’ three,” he said. It’s the readers’; rock ’n’ roll.'],
  ['fr', '« Un “deux” trois », dit-il : l’autre.'],
  ['de', '„Eins ‚zwei‘ drei“, sagt er, und »vier ›fünf‹«.'],
  ['de-CH', '«Eins ‹zwei› drei».'],
  ['pl', '„Jeden «dwa» trzy”.'],
  ['ru', '«Один „два“ три».'],
  ['sv', '”Ett ’två’ tre”, och »fyra».'],
  ['zh-Hans', '他说“一‘二’三”。'],
  ['ja', '「一『二』三」と言った。'],
  ['ar', 'قال «واحد “اثنان” ثلاثة».'],
  ['he', 'אמר "אחד" על צה"ל.'],
  ['uz', 'O‘zbekiston'],
  ['tr', '“Bir”in anlamı'],
  ['en', 'He said *“one”*.[^n1] [„zwei“]{lang=de}'],
  // A language whose marks nobody has written down.
  ['nio', 'тясәзыби”, куниа'],
])('in %s, accepts %j', (language, text) => {
  expect(findIn(quotationMark, { [language]: { p1: text } }).filter(isGrave)).toEqual([]);
});

function isGrave({ severity }: { severity: string }): boolean {
  return severity !== 'info';
}

test.each([
  ['en', '“One.', '“'],
  ['en', 'One.”', '”'],
  ['en', 'He says ‘one.', '‘'],
  ['fr', '« Un.', '«'],
  ['de', '„Eins ‚zwei“.', '‚'],
  ['ru', '«Один „два».', '„'],
  ['ar', 'قال «واحد.', '«'],
  ['ja', '「一『二」', '『'],
])('in %s, finds the mark without a partner in %j', (language, text, piece) => {
  expect(piecesIn(quotationMark, text, language)).toEqual([piece]);
});

test.each([
  ['de', 'Er sagt “eins”.', '“', '„ … “'],
  ['en', 'He says «one».', '«', '“ … ”'],
  ['fr', 'Il dit „un“.', '„', '« … »'],
  ['ja', '彼は«一»と言った。', '«', '「 … 」'],
  ['ru', 'Он сказал ”один”.', '”', '« … »'],
])('in %s, finds the marks of another language in %j', (language, text, piece, marks) => {
  expect(findIn(quotationMark, { en: {}, [language]: { p1: text } })).toMatchObject([
    { piece, severity: 'warning', message: expect.stringContaining('another language') },
  ]);
  expect(marks).toHaveLength(5);
});

test('typewriter marks are for information, but for inches', () => {
  const found = findIn(quotationMark, { en: { p1: 'A "word" and "another".', p2: 'A 5" nail.' } });
  expect(found).toMatchObject([{ where: 'en p1', piece: String.raw`\"`, severity: 'info' }]);
});

test('a quotation may go on in the next paragraph, which may open it anew', () => {
  expect(findIn(quotationMark, { en: { p1: '“One.', p2: '“Two.”' } })).toEqual([]);
  expect(findIn(quotationMark, { en: { p1: 'He said: “One.', p2: 'Two.”' } })).toEqual([]);
  expect(findIn(quotationMark, { en: { p1: 'One.”', p2: '“Two.' } })).toMatchObject([
    { where: 'en p1' },
    { where: 'en p2' },
  ]);
});

test('a translation may leave open what its source leaves open', () => {
  const en = { p1: '“One.', p2: '“Two.”' };
  expect(findIn(quotationMark, { en, fr: { p1: '« Un.', p2: '« Deux. »' } })).toEqual([]);
  expect(findIn(quotationMark, { en, fr: { p1: '« Un. »', p2: '« Deux.' } })).toMatchObject([
    { where: 'fr p2', piece: '«' },
  ]);
});
