import { describe, expect, it } from 'vitest';

import { dateKeys, findDates, gregorianDays, weekdayOf } from './index.ts';
import type { FoundDate } from './index.ts';

function date(text: string, language = 'en'): FoundDate {
  const [found] = findDates(text, language);
  if (found === undefined) throw new Error(`No date in ${text}`);
  return found;
}

function areSame(a: FoundDate, b: FoundDate): boolean {
  const keys = dateKeys(a);
  return dateKeys(b).some((key) => keys.includes(key));
}

describe('two dates', () => {
  it.each([
    ['10 January 2022', 'en', '١٠ يناير ٢٠٢٢', 'ar'],
    ['10 January 2022', 'en', '7 جمادى الآخرة 1443', 'ar'],
    ['10 January 2022', 'en', '6 جمادى الآخرة 1443', 'ar'],
    ['10 January 2022', 'en', '۲۰ دی ۱۴۰۰', 'fa'],
    ['10 January 2022', 'en', '令和4年1月10日', 'ja'],
    ['10 January 2022', 'en', '10 มกราคม 2565', 'th'],
    ['1 October 2022', 'en', '10/01/2022', 'en'],
    ['spring 2026', 'en', 'весна 2026 года', 'ru'],
  ])('are the same by value: %s (%s), %s (%s)', (a, language, b, other) => {
    expect(areSame(date(a, language), date(b, other))).toBe(true);
  });

  it.each([
    ['10 January 2022', '11 January 2022'],
    ['10 January 2022', '10 February 2022'],
    ['10 January 2022', '10 January 2023'],
    ['January 2022', '10 January 2022'],
    ['January 2022', 'January 10'],
    ['spring 2026', 'autumn 2026'],
  ])('differ: %s, %s', (a, b) => {
    expect(areSame(date(a), date(b))).toBe(false);
  });

  it('of other calendars differ where they are another day', () => {
    expect(areSame(date('10 January 2022'), date('10 جمادى الآخرة 1443', 'ar'))).toBe(false);
  });
});

it('a day that no calendar has is none', () => {
  expect(gregorianDays(date('31 February 2022'))).toEqual([]);
  expect(gregorianDays(date('January 2022'))).toEqual([]);
});

it('a weekday is counted from Monday', () => {
  expect(weekdayOf({ year: 2022, month: 1, day: 10 })).toBe(1);
  expect(weekdayOf({ year: 2022, month: 1, day: 9 })).toBe(7);
});
