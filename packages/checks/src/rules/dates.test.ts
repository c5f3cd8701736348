import { describe, expect, test } from 'vitest';

import { findIn } from '../testing/find-in.ts';
import { dates } from './dates.ts';

function found(source: string, language: string, translation: string): string[] {
  return findIn(dates, { en: { p1: source }, [language]: { p1: translation } }).map(
    ({ piece, message }) => `${piece} – ${message}`,
  );
}

describe('a date that is not the source’s is found where it stands', () => {
  test.each([
    [
      'fr',
      'On 10 January 2022',
      'Le 10 février 2022',
      '10 février 2022 – The source has the date "10 January 2022", the translation "10 février 2022".',
    ],
    [
      'ar',
      'On 10 January 2022',
      'في ١١ يناير ٢٠٢٢',
      '١١ يناير ٢٠٢٢ – The source has the date "10 January 2022", the translation "١١ يناير ٢٠٢٢".',
    ],
    [
      'ru',
      'in spring 2026',
      'осень 2026 года',
      'осень 2026 – The source has the date "spring 2026", the translation "осень 2026".',
    ],
    [
      'ja',
      'On 10 January 2022',
      '令和5年1月10日',
      '令和5年1月10日 – The source has the date "10 January 2022", the translation "令和5年1月10日".',
    ],
    [
      'it',
      'In the spring',
      'Il 2 gennaio 2022',
      '2 gennaio 2022 – The date "2 gennaio 2022" is not in the source.',
    ],
  ])('%s: %s, %s', (language, source, translation, line) => {
    expect(found(source, language, translation)).toEqual([line]);
  });

  test('and one that is missing, at the text', () => {
    expect(found('On 10 January 2022', 'es', 'Ese día')).toEqual([
      '"Ese día" – The date "10 January 2022" of the source is not in the translation.',
    ]);
  });
});

describe('dates that agree are left alone', () => {
  test.each([
    ['fr', 'From 2 to 11 January 2022', 'Du 2 au 11 janvier 2022'],
    ['ar', '10 January 2022', '7 جمادى الآخرة 1443'],
    ['ru', 'In September 2022', 'в сентябре 2022 года'],
    ['ja', '10 January 2022', '令和４年１月１０日'],
    ['fr', 'On 10 January 2022 and again on 10 January 2022', 'Le 10 janvier 2022'],
    // A month that the calendar's words do not have.
    ['eu', '10 January 2022', '2022ko hilbeltzaren 10a'],
  ])('%s: %s', (language, source, translation) => {
    expect(found(source, language, translation)).toEqual([]);
  });
});

describe('a weekday', () => {
  test.each([
    ['en', 'On Tuesday 10 January 2022', 'Tuesday – "10 January 2022" is a Monday, not a Tuesday.'],
    ['ar', 'الأحد 10 يناير 2022', 'الأحد – "10 يناير 2022" is a الاثنين, not a الأحد.'],
    [
      'ru',
      'в среду, 10 января 2022 года',
      'среду – "10 января 2022" is a понедельник, not a среду.',
    ],
  ])('that is not its date’s is found in any text: %s', (language, text, line) => {
    const lines = findIn(dates, { en: {}, [language]: { p1: text } });
    expect(lines.map(({ piece, message }) => `${piece} – ${message}`)).toEqual([line]);
  });

  test.each([
    'On Monday 10 January 2022',
    'On Thursday 25 October 1917',
    'On Wednesday 7 November 1917',
  ])('that is its date’s, by the calendar of then or of now, is left alone: %s', (p1) => {
    expect(findIn(dates, { en: { p1 } })).toEqual([]);
  });

  test('of a day without a year is that of the year its document names', () => {
    const title = 'What happened in January 2022';
    expect(findIn(dates, { en: { title, p1: 'Sunday 2 and Monday 3 January' } })).toEqual([]);
    expect(findIn(dates, { en: { title, p1: 'Monday 2 January' } })).toMatchObject([
      { piece: 'Monday' },
    ]);
    expect(findIn(dates, { en: { p1: 'Monday 2 January' } })).toEqual([]);
  });

  test('is the source’s', () => {
    expect(found('On Sunday 2 January', 'fr', 'Le samedi 2 janvier')).toEqual([
      'samedi – In the source this day is "Sunday", in the translation "samedi".',
    ]);
  });

  test('that is wrong in the source already is told of there alone', () => {
    const texts = { en: { p1: 'Tuesday 10 January 2022' }, fr: { p1: 'mardi 10 janvier 2022' } };
    expect(findIn(dates, texts).map(({ where }) => where)).toEqual(['en p1']);
  });
});
