import { describe, expect, it } from 'vitest';

import {
  autonym,
  canonicalTag,
  directionOf,
  englishName,
  languageNameIn,
  schemas,
} from './index.ts';
import { languageTagPattern } from './language.ts';

describe('directionOf', () => {
  it.each([
    'ar',
    'fa',
    'he',
    'ur',
    'ug',
    'yi',
    'dv',
    'ks',
    'uz-Arab',
    'pa-PK',
    'ar-Arab-EG',
    'syr',
    'nqo',
  ])('knows that %s is written from right to left', (tag) => expect(directionOf(tag)).toBe('rtl'));

  it.each(['en', 'ru', 'zh-Hant', 'uz', 'az-Latn', 'ar-Latn', 'kk', 'hi', 'xx', 'not a tag', ''])(
    'takes %s for left to right',
    (tag) => expect(directionOf(tag)).toBe('ltr'),
  );
});

describe('canonicalTag', () => {
  it.each([
    ['PT-br', 'pt-BR'],
    ['zh_hant_tw', 'zh-Hant-TW'],
    [' fr ', 'fr'],
    ['iw', 'he'],
    ['eng', 'en'],
    ['SL-ROZAJ-1994', 'sl-1994-rozaj'],
    ['es-419', 'es-419'],
    ['en-x-Twain', 'en-x-twain'],
  ])('brings %s into the form %s', (text, tag) => expect(canonicalTag(text)).toBe(tag));

  it.each(['English', '', 'e', 'x-private', 'en-u-ca-gregory', 'fr--CA', '中文'])(
    'knows no tag in "%s"',
    (text) => expect(canonicalTag(text)).toBeUndefined(),
  );

  it('gives tags that the schema accepts', () => {
    const { languageTag } = schemas.archive['$defs'] as { languageTag: { pattern: string } };
    expect(languageTagPattern.source).toBe(languageTag.pattern);
  });
});

describe('autonym', () => {
  it.each([
    ['en', 'English'],
    ['fr', 'français'],
    ['ru', 'русский'],
    ['ar', 'العربية'],
    ['pt-BR', 'português (Brasil)'],
    ['kk', 'қазақ тілі'],
  ])('names %s in itself', (tag, name) => expect(autonym(tag)).toBe(name));

  it('has no name for a language without data, rather than one in another language', () => {
    expect(autonym('tlh')).toBeUndefined();
    expect(autonym('not a tag')).toBeUndefined();
  });
});

it('a tag for private use, which has no name, is no trouble', () => {
  expect(englishName('fr')).toBe('French');
  expect(englishName('zh-x-lu')).toBe('zh-x-lu');
  expect(autonym('zh-x-lu')).toBeUndefined();
  const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });
  expect(['ru', 'zh-x-lu', 'qaa', 'not a tag'].map((tag) => languageNameIn(names, tag))).toEqual([
    'russe',
    undefined,
    undefined,
    undefined,
  ]);
});
