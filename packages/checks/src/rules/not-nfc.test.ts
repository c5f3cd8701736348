import { expect, test } from 'vitest';

import { changed, checkWith } from '../testing/check-with.ts';
import { notNfc } from './not-nfc.ts';

const path = 'locales/fr/documents/a-note.json';

test('accepts text in NFC, in any script', () => {
  const texts = { p1: 'Été à Hà Nội.', p2: 'Їжак, कि, 각, كِتاب, ガ.' };
  expect(checkWith(notNfc, { [path]: changed(path, texts) })).toEqual([]);
});

test.each([
  ['Latin', 'Cet e\u0301te\u0301.', 'e\u0301', 'Cet été.', 4],
  ['Cyrillic', 'Мои\u0306 дом.', 'и\u0306', 'Мой дом.', 2],
  ['Korean', 'ᄒ\u1161ᆫ국', 'ᄒ', '한국', 0],
  ['Greek, with two accents', 'ε\u0313\u0301ν', 'ε\u0313\u0301', 'ἔν', 0],
  ['Hebrew, whose marks have an order', 'ש\u05C1\u05BC', 'ש\u05C1\u05BC', 'ש\u05BC\u05C1', 0],
])(
  'finds text in %s that is not, at the letter, and puts it right',
  (_, p1, found, text, offset) => {
    const line = `  "p1": "`.length + 1;
    const [finding, ...others] = checkWith(notNfc, { [path]: { p1 } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file: path,
      line: 2,
      column: line + offset,
      segment: 'p1',
      document: 'a-note',
      values: { found },
      fix: { type: 'replace', pointer: '/p1', text },
    });
  },
);

test('looks at every kind of file, and at texts written with escapes', () => {
  const term = { term: 'e\u0301diteurs', status: 'preferred' };
  const glossary = { id: 'editors', kind: 'organisation', terms: { fr: [term] } };
  const words = '{\n  "home": "De\\u0301but"\n}\n';
  expect(
    checkWith(notNfc, { 'glossary/editors.json': glossary, 'locales/fr/interface.json': words }),
  ).toMatchObject([
    { file: 'glossary/editors.json', pointer: '/terms/fr/0/term' },
    { file: 'locales/fr/interface.json', line: 2, column: 13, endColumn: 20 },
  ]);
});
