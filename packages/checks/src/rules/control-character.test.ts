import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { controlCharacter } from './control-character.ts';

function found(language: string, p2: string): ReturnType<typeof checkWith> {
  const path = `locales/${language}/documents/a-note.json`;
  return checkWith(controlCharacter, { [path]: { title: 'T', p2 } });
}

test.each([
  ['a new line, no-break spaces and a soft hyphen', 'fr', 'Un\u00A0!\nDeux\u202F: ex\u00ADtra.'],
  ['marks of direction', 'ar', '\u2067نص\u2069 \u200F(1)\u200E'],
  ['the non-joiner in Persian', 'fa', 'می\u200Cخواهم'],
  ['the joiner in Hindi, and at the end of a word', 'hi', 'क्\u200D क्ष र्\u200C'],
  ['Persian words in an English text', 'en', 'They say می\u200Cخواهم here.'],
  ['the zero-width space in Thai and Khmer', 'th', 'ภาษา\u200Bไทย'],
  ['families of emoji', 'en', 'A 👨\u200D👩\u200D👧 and a ❤️\u200D🔥.'],
])('accepts %s', (_, language, text) => {
  expect(found(language, text)).toEqual([]);
});

test.each([
  ['a zero-width space in Latin letters', 'fr', 'La pa\u200Bix.', 'zero-width', 'La paix.', 5],
  ['a zero-width space in Arabic letters', 'ar', 'الس\u200Bلام', 'zero-width', 'السلام', 3],
  ['a byte order mark', 'ru', '\uFEFFМир.', 'zero-width', 'Мир.', 0],
  ['a joiner between Latin letters', 'en', 'pe\u200Dace', 'zero-width', 'peace', 2],
  ['a word joiner', 'en', '10\u2060km', 'zero-width', '10km', 2],
  ['a tab', 'en', 'One\ttwo', 'tab', 'One two', 3],
  ['a line separator', 'zh-Hans', '一。\u2028二。', 'separator', '一。\n二。', 2],
  ['an apostrophe of Windows-1252', 'en', 'people\u0092s', 'misread', 'people’s', 6],
])('finds %s and puts it right', (_, language, text, says, fixed, offset) => {
  expect(found(language, text)).toMatchObject([
    {
      says,
      segment: 'p2',
      column: '  "p2": "'.length + 1 + rawLength(text.slice(0, offset)),
      fix: { type: 'replace', pointer: '/p2', text: fixed },
    },
  ]);
});

/** Tabs and the like are written with two signs in JSON. */
function rawLength(text: string): number {
  return JSON.stringify(text).length - 2;
}

test.each([
  ['a control character', 'Bell\u0007.', 'control', 'warning'],
  ['a control character that Windows-1252 does not have', 'x\u0081y', 'control', 'warning'],
  ['a lost character', 'Libert\uFFFD.', 'lost', 'error'],
  ['the mark of something left out', 'See \uFFFC.', 'lost', 'error'],
])('finds %s and leaves it to somebody', (_, text, says, severity) => {
  const [finding] = found('en', text);
  expect(finding).toMatchObject({ says, severity });
  expect(finding?.fix).toBeUndefined();
});

test('finds each of several, and puts right what it can', () => {
  const [first, second, third] = found('en', 'a\u200Bb\u0007c\u200Bd');
  expect([first?.says, second?.says, third?.says]).toEqual(['zero-width', 'control', 'zero-width']);
  expect(first?.fix).toMatchObject({ text: 'ab\u0007cd' });
  expect(second?.fix).toBeUndefined();
});

test('looks at names and words of the interface too', () => {
  const path = 'locales/fr/collections.json';
  expect(
    checkWith(controlCharacter, {
      [path]: changed(path, { statements: 'Pri\u200Bses' }),
      'locales/fr/interface.json': { home: 'Ac\u200Bcueil' },
    }),
  ).toMatchObject([
    { file: path, pointer: '/statements' },
    { file: 'locales/fr/interface.json', pointer: '/home' },
  ]);
});
