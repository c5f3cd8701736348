import { describe, expect, it } from 'vitest';

import { findFigures } from './find-figures.ts';

function read(text: string, language: string): string[] {
  return findFigures(text, language).map(
    ({ readings, percent }) => readings.join('|') + (percent ? '%' : ''),
  );
}

describe('a figure is read by its value', () => {
  it.each([
    ['en', '1,234.5 and 12,345,678', ['1234.5', '12345678']],
    ['en', '3.000', ['3']],
    ['en-IN', '12,34,567', ['1234567']],
    ['fr', '1 234,5 et 40\u00a0000 et 3\u202f000', ['1234.5', '40000', '3000']],
    ['it', '1.234,5 e 3.000', ['1234.5', '3000']],
    ['de-CH', "1'234.5", ['1234.5']],
    ['es', '3.000 o 3,000', ['3000|3', '3000|3']],
    ['es-MX', '3,000', ['3000']],
    ['ar', '١٬٢٣٤٫٥ و٤٠٠٠٠', ['1234.5', '40000']],
    ['ar', '8% و٨٪', ['8%', '8%']],
    ['fa', '۱۲۳', ['123']],
    ['hi', '१२,३४,५६७', ['1234567']],
    ['th', '๑๒๓', ['123']],
    ['ja', '１２３ 19万', ['123', '190000']],
    ['zh', '百分之8', ['8%']],
    ['en', '8 per cent, 8%, 8 percent', ['8%', '8%', '8%']],
    ['fr', '8 pour cent', ['8%']],
    ['ru', '8 %, 8 процентов', ['8%', '8%']],
    ['tr', '%8, yüzde 8', ['8%', '8%']],
    ['en', '19 million people, 2.3 billion', ['19000000', '2300000000']],
    ['ru', '19 млн, 40 тыс., 19 миллионов', ['19000000', '40000', '19000000']],
    ['es', '40 mil millones', ['40000000000']],
    ['en', '2–3 million; 5 to 10 %', ['2|2000000', '3000000', '5%', '10%']],
    ['en', '1st, 2nd and 10–12', ['1', '2', '10', '12']],
    ['fr', '1er, 2e, 1º', ['1', '2', '1']],
    ['en', 'at 10:30 or 3 p.m.', ['h10:30|=10:30', '3|15']],
    ['fr', 'à 10 h 30, 10h30', ['h10:30', 'h10:30']],
    ['it', 'alle 10.30', ['10.3|=10.30|h10:30']],
    ['it', 'licenza CC BY 4.0', ['4|=4.0']],
    ['en', 'ISO 9:1995, GOST 7.79-2000, v1.2.3', ['=9:1995', '7.79|=7.79', '2000', '=1.2.3']],
    ['en', 'no. 12345678901234567890', ['=12345678901234567890']],
    ['fr', 'en 2011 160 morts', ['2011', '160']],
    ['en', 'none', []],
    ['en', '𝟏𝟐, 𝟑 and 4', ['4']],
  ])('%s: %s', (language, text, readings) => {
    expect(read(text, language)).toEqual(readings);
  });

  it('has its place', () => {
    const [figure] = findFigures('some 19 million', 'en');
    expect(figure).toMatchObject({ start: 5, end: 15, text: '19 million' });
  });

  it('is not looked for where something else was found', () => {
    const except = [{ start: 3, end: 18 }];
    expect(findFigures('on 10 January 2022, 16 dead', 'en', except)).toMatchObject([
      { text: '16' },
    ]);
  });
});
