import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDate } from '../index.ts';
import { wordsOfTheInterface } from '../testing/words.ts';

const i18n = wordsOfTheInterface();

/** All spaces as ordinary ones. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
}

function format(edtf: string, language: string): string {
  return formatDate(edtf, language, i18n.getFixedT(language, 'interface'));
}

describe('formatDate', () => {
  it.each([
    ['2022-01-10', 'January 10, 2022'],
    ['2022-01', 'January 2022'],
    ['2022', '2022'],
    ['0476', '476'],
    ['2022-XX', '2022'],
    ['2022-05-XX', 'May 2022'],
    ['2022-21', 'spring 2022'],
    ['2022-22', 'summer 2022'],
    ['2022-23', 'autumn 2022'],
    ['2022-24', 'winter 2022'],
    ['198X', '1980s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['00XX', '1st century'],
    ['1984?', '1984 (uncertain)'],
    ['2004-06~', 'about June 2004'],
    ['1984-07-16%', 'about July 16, 1984 (uncertain)'],
    ['202X~', 'about 2020s'],
    ['2022-01-10/2022-01-12', 'January 10 – 12, 2022'],
    ['2021-12/2022-02', 'December 2021 – February 2022'],
    ['1964/2008', '1964 – 2008'],
    ['1964/2008-05', '1964 – May 2008'],
    ['1964~/2008', 'about 1964 – 2008'],
    ['2022-21/2023-24', 'spring 2022 – winter 2023'],
    ['1985-04-12/..', 'since April 12, 1985'],
    ['1985/', 'since 1985'],
    ['../1985-04', 'until April 1985'],
    ['/198X?', 'until 1980s (uncertain)'],
  ])('says %s in words', (edtf, words) => {
    expect(plain(format(edtf, 'en'))).toBe(words);
  });

  it.each([
    ['-0043-03-15', 'March 15, 44 BC'],
    ['0000', '1 BC'],
    ['-0043-21', 'spring 44 BC'],
    ['-004X', '50 – 41 BC'],
    ['-02XX', '300 – 201 BC'],
    ['-0043/0014', '44 BC – 14 AD'],
  ])('gives years before 1 their era: %s', (edtf, words) => {
    expect(plain(format(edtf, 'en'))).toBe(words);
  });

  it.each([
    ['en-GB', '1994-08-01', '1\u00a0August 1994'],
    ['fr', '1994-08-01', '1er\u00a0août 1994'],
    ['fr-CA', '1994-08-01', '1er\u00a0août 1994'],
    ['fr', '1994-08-01/1994-08-11', '1er–11\u00a0août 1994'],
    ['fr', '1994-08-01~', 'vers 1er\u00a0août 1994'],
    ['fr', '-0043-03-01', '1er\u00a0mars 44\u00a0av.\u00a0J.-C.'],
    ['it', '1994-08-01', '1º\u00a0agosto 1994'],
    ['it', '1994-08-02/1994-08-05', '2–5\u00a0agosto 1994'],
    ['pt', '1994-08-01', '1º de agosto de 1994'],
    ['pt-BR', '1994-08-01', '1º de agosto de 1994'],
    ['pt-PT', '1994-08-01', '1 de agosto de 1994'],
    ['es', '1994-08-01', '1 de agosto de 1994'],
    ['ca', '1994-08-01', '1\u00a0d’agost del 1994'],
    ['ja', '1994-08-01/1994-08-05', '1994/08/01～1994/08/05'],
    ['fr', '2022-01-10', '10\u00a0janvier 2022'],
    ['fr', '19XX', 'XXe siècle'],
    ['fr', '00XX', 'Ier siècle'],
    ['fr', '99XX', 'Ce siècle'],
    ['ru', '19XX', 'XX\u00a0век'],
    ['fr', '1985/..', 'à partir de : 1985'],
    ['ru', '1976-08-14', '14\u00a0августа 1976\u00a0г.'],
    ['ru', '2022-01', 'январь 2022\u00a0г.'],
    ['ru', '-0043', '44\u00a0г. до\u00a0н.\u00a0э.'],
    ['uk', '2022-01-10', '10\u00a0січня 2022\u00a0р.'],
    ['de', '2022-01-10', '10.\u00a0Januar 2022'],
    ['hy', '2022-01-10', '10\u00a0հունվարի, 2022\u00a0թ.'],
    ['kk', '2022-01-10', '2022\u00a0ж. 10\u00a0қаңтар'],
    ['es', '2022-01-10', '10 de enero de 2022'],
    ['ar', '2022-01-10', '10\u00a0يناير 2022'],
    ['ar', '2022-24', 'شتاء 2022'],
    ['ar', '202X', 'عقد 2020'],
    ['zh', '2022-01-10', '2022年1月10日'],
    ['ja', '2022-01', '2022年1月'],
  ])('says it in %s', (language, edtf, words) => {
    expect(format(edtf, language)).toBe(words);
  });

  it('keeps to the Gregorian calendar, in the digits of the language', () => {
    expect(format('2022-01-10', 'fa')).toBe('۱۰\u00a0ژانویهٔ ۲۰۲۲');
    expect(format('2022-01-10', 'ar-EG')).toBe('١٠\u00a0يناير ٢٠٢٢');
    expect(format('2022', 'th')).toContain('2022');
    expect(format('2022-24', 'fa')).toContain('۲۰۲۲');
  });

  it.each([
    ['2022-01-10', '2022-01-10'],
    ['2022-01', '2022-01'],
    ['-0043', '-0043'],
    ['1964/2008', '1964 – 2008'],
  ])('gives figures in a language that nobody has data for: %s', (edtf, figures) => {
    expect(format(edtf, 'qaa')).toBe(figures);
    expect(format(edtf, 'not a tag')).toBe(figures);
  });

  it.each(['', 'yesterday', '2022-02-30', '2022-1-1', '<b>'])('leaves %j as it is', (text) => {
    expect(format(text, 'en')).toBe(text);
  });

  it('says days but the first, months and years as Intl does but for no-break spaces, in every language it knows', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x61 + index));
    const tags = letters.flatMap((a) =>
      letters.flatMap((b) => [`${a}${b}`, ...letters.map((c) => `${a}${b}${c}`)]),
    );
    const languages = Intl.DateTimeFormat.supportedLocalesOf([
      ...tags,
      'zh-Hant',
      'sr-Latn',
      'ar-EG',
      'pt-PT',
      'en-GB',
    ]);
    expect(languages.length).toBeGreaterThan(150);
    const fields = [
      { year: 'numeric' },
      { year: 'numeric', month: 'long' },
      { year: 'numeric', month: 'long', day: 'numeric' },
    ] as const;
    const wrong = languages.flatMap((language) =>
      fields.flatMap((parts, index) => {
        const intl = new Intl.DateTimeFormat(language, {
          calendar: 'gregory',
          timeZone: 'UTC',
          ...parts,
        });
        return Array.from({ length: 12 }, (_, month) => {
          const date = new Date(0);
          date.setUTCFullYear([7, 476, 1999, 2031][month % 4] ?? 0, month, 2 + ((month * 11) % 27));
          const edtf = date.toISOString().slice(0, [4, 7, 10][index]);
          const said = format(edtf, language);
          // What the figures leave out of a date is its beginning.
          const right = intl.format(new Date(`${edtf}${['-01-01', '-01', ''][index]}`));
          return plain(said) === plain(right) ? [] : [`${language} ${edtf}: ${said} ${right}`];
        }).flat();
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('holds a stretch of time together as it holds its ends', () => {
    expect(format('1976-08-01/1976-09-14', 'ru')).toContain('1976\u00a0г.');
    expect(format('-0043/-0040', 'en')).toMatch(/\u00a0BC$/);
  });

  it('has a word for every century there is, with its number in figures or letters', () => {
    const century = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(century, (hundreds) => {
        const edtf = `${String(hundreds).padStart(2, '0')}XX`;
        expect(format(edtf, 'en')).toMatch(new RegExp(`^${hundreds + 1}(st|nd|rd|th) century$`));
        expect(format(edtf, 'ru')).toMatch(/^[IVXLC]+\u00a0век$/);
      }),
    );
  });

  it('is not escaped for HTML by what i18next fills in', () => {
    const t = (_key: string, values: Record<string, unknown>): string => JSON.stringify(values);
    expect(formatDate('2022-21', 'en', t)).toContain('"escapeValue":false');
  });
});
