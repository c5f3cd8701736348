import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lexicon } from './lexicon.ts';
import { readDate } from './read-date.ts';

const words = lexicon(
  [
    'en',
    'fr',
    'it',
    'es',
    'ar',
    'ru',
    'de',
    'zh',
    'ja',
    'ko',
    'vi',
    'pt',
    'tr',
    'pl',
    'fa',
    'he',
    'ku',
    'ckb',
  ],
  {
    nl: { 'season-autumn': 'najaar {{year}}' },
  },
);

describe('a date in words', () => {
  it.each([
    ['January, 10th 2022', '2022-01-10'],
    ['Thursday, 13 January 2022', '2022-01-13'],
    ['10. Januar 2022', '2022-01-10'],
    ['1er mars 1968', '1968-03-01'],
    ['le 1er mai 1968', '1968-05-01'],
    ['10 février 2022', '2022-02-10'],
    ['10 FEVRIER 2022', '2022-02-10'],
    ['10 gennaio 2022', '2022-01-10'],
    ['10 de enero de 2022', '2022-01-10'],
    ['1º de maio de 2001', '2001-05-01'],
    ['10 января 2022 г.', '2022-01-10'],
    ['январь 2022 года', '2022-01'],
    ['10 stycznia 2022 roku', '2022-01-10'],
    ['10 Ocak 2022', '2022-01-10'],
    ['١٠ يناير ٢٠٢٢', '2022-01-10'],
    ['10 جانفي 2022', '2022-01-10'],
    ['10 كانون الثاني 2022', '2022-01-10'],
    ['الاثنين 10 يناير 2022', '2022-01-10'],
    ['۱۰ ژانویهٔ ۲۰۲۲', '2022-01-10'],
    ['10 בינואר 2022', '2022-01-10'],
    ['10 ינואר 2022', '2022-01-10'],
    ['10ê rêbendana 2022an', '2022-01-10'],
    ["10'ê Çileya 2022'an", '2022-01-10'],
    ['10 Çile 2022', '2022-01-10'],
    ['١٠ی کانوونی دووەمی ٢٠٢٢', '2022-01-10'],
    ['2022年1月10日', '2022-01-10'],
    ['2022년 1월 10일', '2022-01-10'],
    ['10 tháng 1, 2022', '2022-01-10'],
    ['May 1968', '1968-05'],
    ['mai 68', '1968-05'],
    ['1968', '1968'],
    ['1990s', '199X'],
    ['Spring 2022', '2022-21'],
    ['Printemps 1968', '1968-21'],
    ['осень 1917', '1917-23'],
    ['najaar 1944', '1944-23'],
    ['about 1968', '1968~'],
    ['May 1968 ?', '1968-05?'],
    ['1–3 May 1968', '1968-05-01/1968-05-03'],
    ['28 April - 3 May 1968', '1968-04-28/1968-05-03'],
    ['janvier–février 1999', '1999-01/1999-02'],
    ['2022-01-10', '2022-01-10'],
    ['10.1.2022', '2022-01-10'],
    ['10.V.1922', '1922-05-10'],
    ['23/10/2022', '2022-10-23'],
    ['10/23/2022', '2022-10-23'],
  ])('%s is %s', (line, issued) => {
    expect(readDate(line, words)).toEqual(expect.objectContaining({ issued, wordsBefore: 0 }));
  });

  it.each([
    ['Paris, le 10 janvier 2022', '2022-01-10', 1],
    ['São Paulo, 1 de março de 2001', '2001-03-01', 2],
    ['Rome, 1848', '1848', 1],
  ])('may have a place before it: %s', (line, issued, wordsBefore) => {
    expect(readDate(line, words)).toMatchObject({ issued, wordsBefore });
  });

  it.each([
    ['10/01/2022', '2022-01-10', '2022-10-01'],
    ['١٠/٠١/٢٠٢٢', '2022-01-10', '2022-10-01'],
    ['01/10/2022', '2022-10-01', '2022-01-10'],
  ])('can mean two days in numbers: %s', (line, issued, otherwise) => {
    expect(readDate(line, words)).toMatchObject({ issued, otherwise });
  });

  it.each([
    ['۲۰ دی ۱۴۰۰', '2022-01-10', 'persian', 0],
    ['تهران، دوشنبه ۲۰ دی‌ماه ۱۴۰۰ خورشیدی', '2022-01-10', 'persian', 1],
    ['۱۴۰۰/۱۰/۲۰', '2022-01-10', 'persian', 0],
    ['دی ۱۴۰۰', '2021-12-22/2022-01-20', 'persian', 0],
    ['اسفند ۱۳۹۹', '2021-02-19/2021-03-20', 'persian', 0],
    ['۱۴۰۰', '2021-03-21/2022-03-20', 'persian', 0],
    ['7 جمادى الآخرة 1443 هـ', '2022-01-10~', 'islamic-umalqura', 0],
  ])('can be of another calendar: %s', (line, issued, calendar, wordsBefore) => {
    expect(readDate(line, words)).toEqual({ issued, calendar, wordsBefore });
  });

  it('is never a day the calendar does not have', () => {
    expect(readDate('31 February 2022', words)).toEqual({ issued: undefined, wordsBefore: 0 });
  });

  it.each([
    'On 10 January 2022 we went to the harbour',
    'Article 10',
    'Moscow 1917',
    'May',
    '12',
    '10 March',
    'در ۲۰ دی ۱۴۰۰ سه هزار سرباز به غرب فرستاده شدند',
    'The events of January 2022 in Kazakhstan',
    '',
  ])('is not seen in %j', (line) => {
    expect(readDate(line, words)).toBeUndefined();
  });
});

it('reads the day that Intl writes, whatever the spaces in it', () => {
  const day = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('2999-12-31'),
    noInvalidDate: true,
  });
  const language = fc.constantFrom('en', 'en-GB', 'fr', 'it', 'es', 'ar', 'ru', 'de', 'pt');
  const space = fc.constantFrom(' ', '\u00a0', '\u202f');
  fc.assert(
    fc.property(day, language, space, (date, tag, blank) => {
      const format = new Intl.DateTimeFormat(tag, {
        dateStyle: 'long',
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      const line = format.format(date).replaceAll(' ', blank);
      expect({ line, issued: readDate(line, words)?.issued }).toEqual({
        line,
        issued: date.toISOString().slice(0, 10),
      });
    }),
  );
});
