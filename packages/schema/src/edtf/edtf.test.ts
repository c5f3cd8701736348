// @ts-expect-error The package has no types.
import oracle from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { edtfRange, parseEdtf, schemas } from '../index.ts';
import { findingsOf, present } from '../testing/outcomes.ts';

const { pattern } = (schemas.document['$defs'] as { edtf: { pattern: string } }).edtf;
const schemaPattern = new RegExp(pattern, 'u');

const date = (year: number, rest: object) => ({
  type: 'date',
  year,
  uncertain: false,
  approximate: false,
  ...rest,
});

function day(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / 86_400_000;
}

function range(text: string) {
  return edtfRange(present(parseEdtf(text)));
}

describe('parseEdtf', () => {
  it.each([
    ['2022-01-10', date(2022, { month: 1, day: 10, precision: 'day' })],
    ['2024-02-29', date(2024, { month: 2, day: 29, precision: 'day' })],
    ['2022-01', date(2022, { month: 1, precision: 'month' })],
    ['2022-01-XX', date(2022, { month: 1, precision: 'month' })],
    ['2022', date(2022, { precision: 'year' })],
    ['2022-XX', date(2022, { precision: 'year' })],
    ['2022-XX-XX', date(2022, { precision: 'year' })],
    ['-0044', date(-44, { precision: 'year' })],
    ['2022-21', date(2022, { season: 'spring', precision: 'season' })],
    ['2022-24', date(2022, { season: 'winter', precision: 'season' })],
    ['202X', date(2020, { precision: 'decade' })],
    ['19XX', date(1900, { precision: 'century' })],
    ['1984?', date(1984, { precision: 'year', uncertain: true })],
    ['2004-06~', date(2004, { month: 6, precision: 'month', approximate: true })],
    ['2004%', date(2004, { precision: 'year', uncertain: true, approximate: true })],
  ])('reads %s', (text, parsed) => expect(parseEdtf(text)).toEqual(parsed));

  it('reads intervals with open and unknown ends', () => {
    const year = date(1985, { precision: 'year' });
    expect(parseEdtf('1985/1985')).toEqual({ type: 'interval', from: year, to: year });
    expect(parseEdtf('1985/..')).toEqual({ type: 'interval', from: year, to: 'open' });
    expect(parseEdtf('/1985')).toEqual({ type: 'interval', from: 'unknown', to: year });
  });

  it.each([
    '',
    '2022-02-30',
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13',
    '2022-00',
    '2022-1-1',
    '22',
    '2022-01-10T10:00:00Z',
    '2022-XX-05',
    '2022-21-01',
    '202X-01',
    '2XXX',
    '-0000',
    '..',
    '/',
    '../..',
    '2022/2021',
    '2022-02-30/2023',
    '2022/2023/2024',
    'Y170000002',
    'January',
  ])('knows no date in "%s"', (text) => expect(parseEdtf(text)).toBeUndefined());
});

describe('edtfRange', () => {
  it.each([
    ['2022-01-10', day(2022, 1, 10), day(2022, 1, 10)],
    ['2024-02', day(2024, 2, 1), day(2024, 2, 29)],
    ['2022', day(2022, 1, 1), day(2022, 12, 31)],
    ['2022-22', day(2022, 6, 1), day(2022, 8, 31)],
    ['2022-24', day(2022, 12, 1), day(2023, 2, 28)],
    ['198X', day(1980, 1, 1), day(1989, 12, 31)],
    ['19XX', day(1900, 1, 1), day(1999, 12, 31)],
    ['-019X', day(-199, 1, 1), day(-190, 12, 31)],
    ['0050', day(50, 1, 1), day(50, 12, 31)],
    ['1964/2008-06', day(1964, 1, 1), day(2008, 6, 30)],
    ['1985/..', day(1985, 1, 1), Infinity],
    ['/1985', -Infinity, day(1985, 12, 31)],
  ])('spans the days of %s', (text, earliest, latest) => {
    expect(range(text)).toEqual({ earliest, latest });
  });
});

// Dates that the npm package edtf knows as well: it has no marks on seasons and unspecified digits,
// no seasons in intervals, takes 29 February for a day of every year, counts seasons as quarters,
// has days of unknown months (level 2), 30 days in an unspecified day of February, and years before
// 0 that run backwards.
const pad = (number: number) => String(number).padStart(2, '0');
const years = fc.integer({ min: 0, max: 3000 }).map((year) => String(year).padStart(4, '0'));
const twoDigits = fc.oneof(fc.integer({ min: 0, max: 32 }).map(pad), fc.constant('XX'));
const marks = fc.constantFrom('', '', '?', '~', '%');
const plain = fc.oneof(
  fc.tuple(years, marks).map((parts) => parts.join('')),
  fc.tuple(years, twoDigits, marks).map(([year, month, mark]) => `${year}-${month}${mark}`),
  fc
    .tuple(years, twoDigits, twoDigits, marks)
    .map(([year, month, dayText, mark]) => `${year}-${month}-${dayText}${mark}`),
  years.map((year) => `${year.slice(0, -1)}X`),
  years.map((year) => `${year.slice(0, -2)}XX`),
);
const dates = plain.filter((text) => !/^[0-9]{4}-[2-4]|-02-(29|XX)|X.*[?~%]|-XX-[0-9]/.test(text));
const intervals = fc
  .tuple(fc.oneof(dates, fc.constant('..')), fc.oneof(dates, fc.constant('..')))
  .map((ends) => ends.join('/'))
  .filter((text) => text !== '../..');

interface Oracle {
  level: number;
  min: number;
  max: number;
}

function fromOracle(text: string): Oracle | undefined {
  try {
    return (oracle as (text: string) => Oracle)(text);
  } catch {
    return undefined;
  }
}

function oracleDays(text: string) {
  const found = fromOracle(text);
  return found && [found.min / 86_400_000, Math.floor(found.max / 86_400_000)];
}

function days(text: string) {
  const parsed = parseEdtf(text);
  return parsed && Object.values(edtfRange(parsed));
}

describe('beside the npm package edtf', () => {
  it('knows the same dates, and spans the same days', () => {
    fc.assert(
      fc.property(dates, (text) => {
        expect(days(text)).toEqual(oracleDays(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows its intervals, and more', () => {
    fc.assert(
      fc.property(intervals, (text) => {
        // It compares first days alone, and so refuses 2022-05/2022.
        expect(parseEdtf(text) !== undefined || fromOracle(text) === undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the pattern of the schema', () => {
  it('accepts whatever parseEdtf accepts', () => {
    const texts = fc.oneof(plain, intervals, fc.stringMatching(/^[-0-9X?~%./]{1,12}$/));
    fc.assert(
      fc.property(texts, (text) => {
        expect(schemaPattern.test(text) || parseEdtf(text) === undefined).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is completed by read, which refuses whatever parseEdtf does', () => {
    const document = { id: 'a', collection: 'b', originalLanguage: 'en', title: 'title', body: [] };
    fc.assert(
      fc.property(fc.oneof(plain, intervals), (issued) => {
        const found = findingsOf('document', JSON.stringify({ ...document, issued }));
        expect(found).toHaveLength(parseEdtf(issued) === undefined ? 1 : 0);
      }),
      { numRuns: 1000 },
    );
  });
});
