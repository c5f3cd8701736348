import { describe, expect, it } from 'vitest';

import { compareFigures } from './compare-figures.ts';
import type { FiguredText } from './compare-figures.ts';
import { findFigures } from './find-figures.ts';
import { spelledNumbers } from './spelled.ts';

function figured(text: string, language: string): FiguredText {
  return {
    language,
    figures: findFigures(text, language),
    spelled: spelledNumbers(text, language),
    more: [],
  };
}

function compared(source: string, from: string, target: string, to: string): string[] {
  const texts = [figured(source, from), figured(target, to)] as const;
  return compareFigures(...texts).map((difference) => {
    const a = 'source' in difference ? difference.source.text : '';
    const b = 'target' in difference ? difference.target.text : '';
    return `${difference.type} ${a}>${b}`;
  });
}

describe('figures agree', () => {
  it.each([
    ['40,000 dismissals, 8%', 'en', '40 000 licenciements, 8 %', 'fr'],
    ['40,000 dismissals, 8%', 'en', '٤٠٬٠٠٠ عامل، ٨٪', 'ar'],
    ['3,000 soldiers', 'en', '3.000 soldati', 'it'],
    ['some 19 million', 'en', 'около 19 млн', 'ru'],
    ['some 19 million', 'en', '约1900万', 'zh'],
    ['19 million', 'en', '19 mamilioni', 'sw'],
    ['six languages', 'en', '6 langues', 'fr'],
    ['12 languages', 'en', 'двенадцать языков', 'ru'],
    ['Article 30', 'en', '第三十条', 'zh'],
    ['5 marks', 'en', 'ötödik jel', 'hu'],
    ['the 19th century', 'en', 'le XIXe siècle', 'fr'],
    ['at 10:30', 'en', 'à 10 h 30', 'fr'],
    ['at 3 p.m.', 'en', 'в 15 часов', 'ru'],
    ['the 1980s', 'en', 'годы 80-е', 'ru'],
    ['the 2020s', 'en', 'عشرينيات القرن', 'ar'],
    ['1 person, 2 persons', 'en', 'شخص، شخصان', 'ar'],
    ['ISO 9:1995', 'en', 'ISO 9 von 1995', 'de'],
    ['2 to 3 million', 'en', '2 миллиона — 3 миллиона', 'ru'],
    ['It was 5, again 5', 'en', 'C’était 5', 'fr'],
    ['276, then 687', 'en', '276 687', 'es'],
  ])('%s (%s), %s (%s)', (source, from, target, to) => {
    expect(compared(source, from, target, to)).toEqual([]);
  });
});

describe('figures differ', () => {
  it.each([
    ['16 dead', 'en', '61 morts', 'fr', ['changed 16>61']],
    ['40,000', 'en', '4 000', 'fr', ['changed 40,000>4 000']],
    ['3,000 soldiers', 'en', '3,000 soldati', 'it', ['changed 3,000>3,000']],
    ['19 million', 'en', '19 milliards', 'fr', ['changed 19 million>19 milliards']],
    ['225 bodies, 19 of police', 'en', '225 corps', 'fr', ['missing 19>']],
    ['bodies', 'en', '225 тел', 'ru', ['added >225']],
    ['8% inflation', 'en', 'inflación 8', 'es', ['percent 8>8']],
    ['six languages', 'en', 'sept langues', 'fr', ['changed six>sept']],
    ['siglo XIX', 'es', 'XVIII век', 'ru', ['changed XIX>XVIII']],
    ['على ١٠٠ قتيل', 'ar', 'more than 1000 dead', 'en', ['changed ١٠٠>1000']],
    ['at 10:30', 'en', 'à 10 h 45', 'fr', ['changed 10:30>10 h 45']],
  ])('%s (%s), %s (%s)', (source, from, target, to, differences) => {
    expect(compared(source, from, target, to)).toEqual(differences);
  });
});

it('long texts of figures are compared in little time', () => {
  const numbers = (from: number): string =>
    Array.from({ length: 50_000 }, (_, index) => from + index * 2).join('; ');
  const texts = [figured(numbers(1001), 'en'), figured(numbers(1000), 'fr')] as const;
  expect(compareFigures(...texts)).toHaveLength(50_000);
});
