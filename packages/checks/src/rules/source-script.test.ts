import { expect, test } from 'vitest';

import { findIn, piecesInTranslation } from '../testing/find-in.ts';
import { sourceScript } from './source-script.ts';

const source = 'The general strike of the miners in Tengiz began, the archive says.';

test.each([
  ['ru', 'Забастовка шахтёров miners в Тенгизе', ['miners']],
  ['ar', 'بدأ إضراب عمال المناجم general strike في تنغيز', ['general strike']],
  ['zh', '矿工的general strike开始了', ['general strike']],
  ['he', 'שביתת הכורים, *the archive says*', ['the archive says']],
])('in %s, finds what was left of the source in %j', (language, text, pieces) => {
  expect(piecesInTranslation(sourceScript, source, language, text)).toEqual(pieces);
});

test.each([
  [
    'ru',
    'Reuters, NATO, 5 km, 10 km/h, UTF-8, https://example.org/miners, archive.json, a@example.org',
  ],
  ['ru', '[general strike]{LANG=EN} и это.'],
  ['ru', '[general strike]{lang=en} и «Kazakhstan», с. xvii, ibid.'],
  ['ar', 'وكالة Reuters تقول إن Tengiz'],
  ['fr', 'La grève générale, miners.'],
  ['ru', source],
])('in %s, leaves %j alone', (language, text) => {
  expect(piecesInTranslation(sourceScript, source, language, text)).toEqual([]);
});

test('words that are not in the source are for information', () => {
  const texts = { en: { p1: source }, ru: { p1: 'Газета пишет about workers.' } };
  expect(findIn(sourceScript, texts)).toMatchObject([
    {
      piece: 'about workers',
      severity: 'info',
      message: '"about workers" is in the letters of the source.',
    },
  ]);
});

test('works from other scripts as well', () => {
  const skeleton = {
    id: 'a-note',
    collection: 'statements',
    originalLanguage: 'ru',
    issued: '2022',
    title: 'title',
    body: [{ type: 'paragraph', id: 'p1' }],
  };
  const found = (text: string): string[] =>
    findIn(
      sourceScript,
      { ru: { p1: 'Забастовка шахтёров' }, fr: { p1: text } },
      { 'documents/a-note.json': skeleton },
    ).map(({ piece }) => piece);
  expect(found('La забастовка des mineurs')).toEqual(['забастовка']);
  expect(found('La grève des mineurs de Тенгиз')).toEqual([]);
});
