import { describe, expect, test } from 'vitest';

import { ArchiveFolder } from './testing/archive-folder.ts';

function archive(): ArchiveFolder {
  return new ArchiveFolder(['en', 'fr', 'ru', 'zh'])
    .put('a-note', {
      en: { title: 'The price of *bread*', p1: 'Bread, and again bread.' },
      fr: { title: 'Le prix du *pain*', p1: 'Du pain, encore du pain.' },
      ru: { title: 'Цена хлеба' },
      zh: { title: '面包的价格' },
    })
    .put('b-note', { en: { title: 'Winter' }, zh: { title: '冬天的面包' } });
}

describe('a concordance', () => {
  test('shows every text that holds a word, where, and what other languages say', () => {
    const found = archive().memory().concordance('BREAD', { language: 'en' });
    expect(found).toEqual([
      {
        document: 'a-note',
        segment: 'title',
        text: 'The price of bread',
        places: [{ start: 13, length: 5 }],
        translations: { fr: 'Le prix du pain', ru: 'Цена хлеба', zh: '面包的价格' },
      },
      {
        document: 'a-note',
        segment: 'p1',
        text: 'Bread, and again bread.',
        places: [
          { start: 0, length: 5 },
          { start: 17, length: 5 },
        ],
        translations: { fr: 'Du pain, encore du pain.' },
      },
    ]);
  });

  test('shows one other language alone where it is named', () => {
    const [first] = archive().memory().concordance('price of bread', { language: 'en', to: 'ru' });
    expect(first?.translations).toEqual({ ru: 'Цена хлеба' });
  });

  test.each([
    ['包', 2],
    ['面包', 2],
    ['的面包', 1],
    ['面包店', 0],
  ])('finds %s, however short, in a language without spaces', (query, count) => {
    expect(archive().memory().concordance(query, { language: 'zh' })).toHaveLength(count);
  });

  test('has as many passages as are asked for, also of one text that stands in many documents', () => {
    const folder = archive();
    for (const id of ['c-note', 'd-note', 'e-note']) folder.put(id, { en: { title: 'Bread' } });
    const memory = folder.memory();
    expect(memory.concordance('bread', { language: 'en' })).toHaveLength(5);
    expect(memory.concordance('bread', { language: 'en', limit: 3 })).toHaveLength(3);
  });

  test('takes signs of a query language for what they look like', () => {
    const folder = archive().put('c-note', { en: { title: 'He said "bread OR % NOT" twice' } });
    const memory = folder.memory();
    expect(memory.concordance('"bread OR % NOT"', { language: 'en' })).toHaveLength(1);
    expect(memory.concordance('%', { language: 'en' })).toHaveLength(1);
    expect(memory.concordance('bread*', { language: 'en' })).toEqual([]);
  });

  test('of nothing is empty', () => {
    const memory = archive().memory();
    expect(memory.concordance(' ', { language: 'en' })).toEqual([]);
    expect(memory.concordance('bread', { language: 'de' })).toEqual([]);
  });
});
