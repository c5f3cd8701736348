import { describe, expect, it } from 'vitest';

import { findDates } from './index.ts';
import type { FoundDate } from './index.ts';

function inFew({ year, month, season, day, calendar }: FoundDate): string {
  const parts = [year ?? '----', month ?? season ?? '--', day].filter((part) => part !== undefined);
  return parts.join('-') + (calendar === 'gregory' ? '' : ` ${calendar}`);
}

describe('a date in running text', () => {
  it.each([
    ['en', 'It began on 10 January 2022, in the evening.', ['2022-1-10']],
    ['en', 'On January 10th, 2022 it began.', ['2022-1-10']],
    ['en', 'From 2 to 11 January 2022, both days included', ['2022-1-2', '2022-1-11']],
    ['en', 'January 10–12, 2022', ['2022-1-10', '2022-1-12']],
    ['en', 'Sunday 2 and Monday 3 January', ['-----1-2', '-----1-3']],
    ['en', 'in May 1968, in spring 2026, in 2011', ['1968-5', '2026-21']],
    ['en', 'You may 10 times, and march 3 miles.', []],
    ['fr', 'du 2 au 11 janvier 2022', ['2022-1-2', '2022-1-11']],
    ['fr', 'le 1er mai 1968, en mai 68, le 1ᵉʳ mars', ['1968-5-1', '1968-5', '-----3-1']],
    ['fr', 'Dimanche 2 et lundi 3 janvier', ['-----1-2', '-----1-3']],
    ['it', 'dal 2 all’11 gennaio 2022; il 1º maggio', ['2022-1-2', '2022-1-11', '-----5-1']],
    ['es', 'del 2 al 11 de enero de 2022', ['2022-1-2', '2022-1-11']],
    ['pt', '1º de maio de 2001', ['2001-5-1']],
    ['de', 'am Montag, dem 10. Januar 2022', ['2022-1-10']],
    [
      'ru',
      'со 2 по 11 января 2022 года; в сентябре 2022 года',
      ['2022-1-2', '2022-1-11', '2022-9'],
    ],
    ['ru', 'рамадан 1443 года', ['1443-9 islamic-umalqura']],
    ['uk', '10 січня 2022 року', ['2022-1-10']],
    ['pl', '10 stycznia 2022 r., w maju 1968', ['2022-1-10', '1968-5']],
    ['hu', '2022. január 10.', ['2022-1-10']],
    ['ar', 'من 2 إلى 11 يناير 2022، في ديسمبر 2021', ['2022-1-2', '2022-1-11', '2021-12']],
    ['ar', 'الأحد 2 والاثنين 3 يناير', ['-----1-2', '-----1-3']],
    ['ar', '١٠ كانون الثاني/يناير ٢٠٢٢', ['2022-1-10']],
    ['ar', '7 جمادى الآخرة 1443 هـ', ['1443-6-7 islamic-umalqura']],
    ['he', '10 בינואר 2022', ['2022-1-10']],
    ['fa', '۲۰ دی ۱۴۰۰', ['1400-10-20 persian']],
    ['fa', '۱۰ ژانویهٔ ۲۰۲۲', ['2022-1-10']],
    ['hi', '१० जनवरी २०२२', ['2022-1-10']],
    ['th', '10 มกราคม พ.ศ. 2565', ['2022-1-10']],
    ['zh', '于2022年1月10日及1月12日', ['2022-1-10', '-----1-12']],
    ['ja', '令和４年１月１０日（月）', ['2022-1-10']],
    ['ko', '2022년 1월 10일', ['2022-1-10']],
    ['vi', 'ngày 10 tháng 1 năm 2022', ['2022-1-10']],
    ['tr', "10 Ocak 2022'de", ['2022-1-10']],
    [
      'en',
      '2022-01-02/2022-01-11, 10.1.2022, 23/10/2022, 10/23/2022',
      ['2022-1-2', '2022-1-11', '2022-1-10', '2022-10-23', '2022-10-23'],
    ],
    ['en', 'ISBN 978-10-10-2022-1, version 1.2.3, 10:30', []],
  ])('%s: %s', (language, text, dates) => {
    expect(findDates(text, language).map(inFew)).toEqual(dates);
  });

  it('has its place, without the markup around it', () => {
    const text = 'Le \uFFFC10\uFFFC janvier 2022.';
    expect(findDates(text, 'fr')).toMatchObject([{ start: 4, end: 20, day: 10, year: 2022 }]);
  });

  it('has the weekday that stands beside it', () => {
    const days = (language: string, text: string): (string | undefined)[] =>
      findDates(text, language).map(
        ({ weekday }) => weekday && text.slice(weekday.start, weekday.end) + weekday.value,
      );
    expect(days('en', 'Sunday 2 and Monday, 3 January')).toEqual(['Sunday7', 'Monday1']);
    expect(days('en', 'Monday, January 10, 2022')).toEqual(['Monday1']);
    expect(days('en', '10 January 2022 (Monday)')).toEqual(['Monday1']);
    expect(days('fr', 'le mercredi 5 et le jeudi 6 janvier')).toEqual(['mercredi3', 'jeudi4']);
    expect(days('ru', 'С воскресенья 9 по вторник 11 января, в среду, 5 января')).toEqual([
      'воскресенья7',
      'вторник2',
      'среду3',
    ]);
    expect(days('ar', 'الأحد 2 والاثنين 3 يناير، ليلة الأربعاء 5 يناير')).toEqual([
      'الأحد7',
      'والاثنين1',
      'الأربعاء3',
    ]);
    expect(days('ja', '2022年1月10日（月）')).toEqual(['月1']);
  });

  it('is found in a long text of numbers in little time', () => {
    const text = '2 and 3 and , de de de 10 '.repeat(4000);
    expect(findDates(text, 'en')).toEqual([]);
  });
});
