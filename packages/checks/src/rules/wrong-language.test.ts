import { expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import type { Texts } from '../testing/find-in.ts';
import { wrongLanguage } from './wrong-language.ts';

const english =
  'The statement was written by the editors, and it has been translated from English.';
const french =
  'La prise de position a été écrite par la rédaction, et elle est traduite de l’anglais.';
const spanish =
  'La toma de posición fue escrita por la redacción, y los textos del archivo están en inglés.';
const russian =
  'Заявление было написано редакцией, и оно переведено с английского на русский язык.';
const ukrainian =
  'Заява була написана редакцією, і вона перекладена з англійської, але не для всіх.';
const arabic = 'كُتب البيان من قبل هيئة التحرير، وقد تُرجم عن الإنجليزية إلى العربية.';
const chinese = '这份声明由编辑部撰写，并从英文翻译过来，收入本档案。';
const japanese = 'この声明は編集部によって書かれ、英語から翻訳されたものです。';

const right: Texts = {
  en: { p1: english },
  fr: { p1: french },
  es: { p1: spanish },
  ru: { p1: russian },
  uk: { p1: ukrainian },
  ar: { p1: arabic },
  'zh-Hans': { p1: chinese },
  ja: { p1: japanese },
};

test('accepts texts in the language of their file', () => {
  expect(findIn(wrongLanguage, right)).toEqual([]);
});

test.each([
  ['fr', spanish, 'This seems to be es (es), not fr (fr).'],
  ['es', english, 'This seems to be en (en), not es (es).'],
  ['ru', ukrainian, 'This seems to be uk (uk), not ru (ru).'],
  ['ar', french, 'This is not in the letters that ar (ar) is written in.'],
  ['ru', english, 'This is not in the letters that ru (ru) is written in.'],
  ['zh-Hans', japanese, 'This is not in the letters that zh-Hans (zh-Hans) is written in.'],
  ['ja', chinese, 'This is not in the letters that ja (ja) is written in.'],
])('finds in %s a text in another language: %j', (language, p2, message) => {
  const texts = { ...right, [language]: { ...right[language], p2 } };
  expect(findIn(wrongLanguage, texts)).toMatchObject([
    {
      where: `${language} p2`,
      severity: 'warning',
      message: message,
    },
  ]);
});

test('finds a text of which the end was left in another language', () => {
  const long = french.repeat(4);
  const texts = { ...right, fr: { p1: french, p2: long, n1: `${long} ${english} ${english}` } };
  expect(findIn(wrongLanguage, texts)).toMatchObject([{ where: 'fr n1' }]);
});

test('leaves names, words marked as another language’s, and unchanged texts alone', () => {
  const texts = {
    en: { p1: english, p2: english },
    ar: { p1: `قال: «[${english}]{lang=en}»`, title: 'Reuters', p2: english },
  };
  expect(findIn(wrongLanguage, texts)).toEqual([]);
});

test('when a whole file is in another language, says so once', () => {
  const texts = { ...right, fr: { title: 'Title', p1: spanish, p2: spanish, n1: spanish } };
  expect(findIn(wrongLanguage, texts)).toMatchObject([
    { where: 'fr ', message: 'This file is not in fr (fr).' },
  ]);
});
