import type { Concept } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import { termsIn } from '../index.ts';
import { glossary } from '../testing/glossary.ts';
import { textKeys, termKeys } from './inflection.ts';

const concepts = Object.values(glossary) as Concept[];

describe('the terms of a text', () => {
  it('are found with their places and what another language calls them', () => {
    const text = 'The *CSTO*, Kazakhstan’s akims.';
    const found = termsIn(text, 'en', concepts, 'ru').map(({ start, end, concept, targets }) => [
      text.slice(start, end),
      concept.id,
      targets[0]?.term,
    ]);
    expect(found).toEqual([
      ['CSTO', 'csto', 'Организация Договора о коллективной безопасности'],
      ['Kazakhstan', 'kazakhstan', 'Казахстан'],
      ['akims', 'akim', 'аким'],
    ]);
  });

  it('are the longest ones, outside words of other languages', () => {
    const text = 'The Prosecutor General of Kazakhstan, [Kazakhstan]{lang=fr}';
    expect(termsIn(text, 'en', concepts, 'fr').map(({ concept }) => concept.id)).toEqual([
      'prosecutor',
    ]);
  });

  it('have no targets in a language that the glossary lacks, and those of pt in pt-BR', () => {
    const [term] = termsIn('Kazakhstan', 'en', concepts, 'sw');
    expect(term?.targets).toEqual([]);
    expect(termsIn('Kazakhstan', 'en-GB', concepts, 'fr-CA')[0]?.targets).toHaveLength(1);
  });
});

describe('a word is a form of a term', () => {
  it.each([
    ['ru', 'Казахстан', 'Казахстаном'],
    ['ru', 'Россия', 'Россией'],
    ['ru', 'Караганда', 'Карагандой'],
    ['ru', 'Токаев', 'Токаеву'],
    ['ru', 'заявление', 'заявлениями'],
    ['uk', 'Україна', 'Україну'],
    ['ar', 'بيان', 'والبيان'],
    ['ar', 'وثيقة', 'للوثيقتين'],
    ['ar', 'ترجمة', 'وترجمتها'],
    ['ar', 'أستانا', 'باستانا'],
    ['fr', 'général', 'générales'],
    ['it', 'sciopero', 'scioperi'],
    ['it', 'banca', 'banche'],
    ['es', 'corrección', 'correcciones'],
    ['en', 'archive', 'Archives'],
    ['de', 'Streik', 'Streiks'],
  ])('%s: %s, %s', (language, term, word) => {
    const keys = termKeys(term, language);
    expect(textKeys(word, language).some((key) => keys.includes(key))).toBe(true);
  });

  it.each([
    ['ru', 'название', 'названы'],
    ['ru', 'имя', 'имеют'],
    ['en', 'new', 'news-stand'],
    ['ar', 'بيان', 'يان'],
    ['fr', 'note', 'noter'],
  ])('and this is none: %s: %s, %s', (language, term, word) => {
    const keys = termKeys(term, language);
    expect(textKeys(word, language).some((key) => keys.includes(key))).toBe(false);
  });
});
