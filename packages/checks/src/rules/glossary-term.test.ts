import { describe, expect, test } from 'vitest';

import { findIn, type Found } from '../testing/find-in.ts';
import { glossary } from '../testing/glossary.ts';
import { glossaryTerm } from './glossary-term.ts';

function found(source: string, language: string, translation: string): Found[] {
  const texts = { en: { p1: source }, [language]: { p1: translation } };
  return findIn(glossaryTerm, texts, glossary);
}

describe('a name of the source that the translation lacks is found', () => {
  test.each([
    ['fr', 'In Kazakhstan.', 'Dans ce pays.'],
    ['ru', 'In Kazakhstan.', 'В этой стране.'],
    ['ar', 'In Kazakhstan.', 'في هذا البلد.'],
    ['zh', 'In Kazakhstan.', '在吉尔吉斯斯坦。'],
    // Not as another language writes it.
    ['fr', 'In Kazakhstan.', 'Au Kazajistán.'],
  ])('%s: %s, %s', (language, source, translation) => {
    expect(found(source, language, translation)).toMatchObject([
      { piece: JSON.stringify(translation), severity: 'warning' },
    ]);
  });

  test('with the terms of the language', () => {
    expect(found('The CSTO', 'fr', 'L’OTAN')[0]?.message).toBe(
      'The source says "CSTO"; the translation has none of: "Organisation du traité de sécurité collective", "OTSC".',
    );
  });

  test('as a hint, where it is a word like others', () => {
    expect(found('The statements', 'fr', 'Les textes')).toMatchObject([{ severity: 'info' }]);
  });
});

describe('a name counts as there', () => {
  test.each([
    ['ru', 'In Kazakhstan.', 'Казахстаном'],
    ['ru', 'The CSTO', 'в Организацию Договора о коллективной безопасности'],
    ['ar', 'In Kazakhstan.', 'وبكازاخستان'],
    ['ar', 'The statement', 'وللبيانات'],
    ['fr', 'The CSTO', 'l’OTSC'],
    ['fr', 'The statements', 'Les *prises* de\u00a0position'],
    ['zh', 'In Kazakhstan.', '在哈萨克斯坦。'],
    // In the words of another language, marked as such.
    ['fr', 'In Kazakhstan.', 'Au [Казахстан]{lang=ru}.'],
    // Once is enough; a word that is no name is none; a language without a term is not asked for one.
    ['fr', 'Kazakhstan and Kazakhstan', 'Le Kazakhstan'],
    ['fr', 'the csto', 'le csto'],
    ['de', 'In Kazakhstan.', 'Dort.'],
  ])('%s: %s, %s', (language, source, translation) => {
    expect(found(source, language, translation)).toEqual([]);
  });

  test('inside a longer name of the translation, and need not where it is inside one of the source', () => {
    expect(found('In Kazakhstan.', 'fr', 'Le Parquet général du Kazakhstan')).toEqual([]);
    expect(found('The Prosecutor General of Kazakhstan', 'fr', 'Le procureur général')).toEqual([]);
  });
});
