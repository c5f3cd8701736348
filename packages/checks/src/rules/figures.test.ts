import { describe, expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import { figures } from './figures.ts';

function found(source: string, language: string, translation: string): string[] {
  return findIn(figures, { en: { p1: source }, [language]: { p1: translation } }).map(
    ({ piece, message }) => `${piece} – ${message}`,
  );
}

describe('a figure that is not the source’s is found where it stands', () => {
  test.each([
    ['fr', '16 dead', '61 morts', '61 – The source has "16", the translation "61".'],
    [
      'ar',
      'More than *100* dead',
      'أكثر من *١٠٠٠* قتيل',
      '١٠٠٠ – The source has "100", the translation "١٠٠٠".',
    ],
    [
      'ru',
      '40,000 dismissals',
      '4000 уволенных',
      '4000 – The source has "40,000", the translation "4000".',
    ],
    ['zh', 'Article 30', '第31条', '31 – The source has "30", the translation "31".'],
    ['fr', 'Of 225 bodies', 'Des 225 corps, 19', '19 – The figure "19" is not in the source.'],
  ])('%s: %s, %s', (language, source, translation, line) => {
    expect(found(source, language, translation)).toEqual([line]);
  });

  test('and one that is missing, at the text', () => {
    expect(found('Of 225 bodies', 'es', 'De los cuerpos')).toEqual([
      '"De los cuerpos" – The figure "225" of the source is not in the translation.',
    ]);
  });

  test('and one that is no longer a share', () => {
    expect(found('8% inflation', 'it', 'Inflazione a 8')).toEqual([
      '8 – Only one of the two is a percentage: "8" in the source, "8" in the translation.',
    ]);
  });

  test('and a year that only one of the two gives for a day', () => {
    expect(found('On 10 January 2022', 'fr', 'Le 10 janvier')).toEqual([
      '"Le 10 janvier" – The figure "2022" of the source is not in the translation.',
    ]);
  });
});

describe('figures that agree are left alone', () => {
  test.each([
    ['fr', 'From 2 to 11 January 2022, 40,000 and 8%', 'Du 2 au 11 janvier 2022, 40 000 et 8 %'],
    ['ar', '1,234.5 in 2011', '١٬٢٣٤٫٥ في ٢٠١١'],
    ['hi', '12,345 people', '१२,३४५ लोग'],
    ['ru', 'In six languages; the 20th century', 'На 6 языках; XX век'],
    ['de', 'See [^n1] and [p3](#p3), 3 of them', 'Siehe [^n1] und [p3](#p3), drei davon'],
    ['fr', 'No. 7 of ISO 9:1995', 'No. 7 de l’[ISO 9:1995]{lang=en}'],
    ['fr', 'The same 5 and 5', 'The same 5 and 5'],
  ])('%s: %s', (language, source, translation) => {
    expect(found(source, language, translation)).toEqual([]);
  });
});

test('a translation of a translation is compared with that', () => {
  const ledger = (p1: object): object => ({ document: 'a-note', language: 'es', segments: { p1 } });
  const record = {
    from: 'fr',
    source: '0123456789abcdef',
    target: '0123456789abcdef',
    state: 'translated',
  };
  const texts = { en: { p1: '16 dead' }, fr: { p1: '61 morts' }, es: { p1: '61 muertos' } };
  const files = { 'ledgers/es/a-note.json': ledger(record) };
  expect(findIn(figures, texts, files).map(({ where }) => where)).toEqual(['fr p1']);
});
