import { parseEdtf } from '@archive/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Work } from '../archive/work.ts';
import { citationFormats } from './formats.ts';

function workOf(issued: string): Work {
  return {
    id: 'charter',
    language: 'fr',
    originalLanguage: 'en',
    isOriginal: false,
    origin: { kind: 'original' },
    title: { text: 'Une charte', language: 'fr' },
    originalTitle: 'A charter: 100% {ours}',
    issued,
    translators: [],
    collection: { id: 'statements', text: 'Textes', language: 'fr' },
    archive: { text: 'Papiers', language: 'fr' },
    places: [],
    subjects: [],
    address: 'https://archive.example/',
  };
}

interface Written {
  bibtex: string;
  ris: string;
  csl: Record<string, unknown>;
}

/** What is written of a date in each format; in words it is "<date>". */
function written(issued: string, said = `<${issued}>`): Written {
  const [bibtex = '', ris = '', csl = ''] = citationFormats(workOf(issued), said).map(
    ({ content }) => content,
  );
  const [item] = JSON.parse(csl) as [{ issued: Record<string, unknown> }];
  return {
    bibtex: bibtex
      .split('\n')
      .filter((line) => /^ {2}(year|month|date) /.test(line))
      .join('')
      .trim(),
    ris: ris
      .split('\r\n')
      .filter((line) => /^(PY|DA)/.test(line))
      .join(' | '),
    csl: item.issued,
  };
}

describe('the date of a citation', () => {
  test.each<[string, string, string, Record<string, unknown>]>([
    [
      '2022-01-10',
      'year = {2022},  month = jan,  date = {2022-01-10},',
      'PY  - 2022 | DA  - 2022/01/10/',
      { 'date-parts': [[2022, 1, 10]] },
    ],
    [
      '2022-05-XX',
      'year = {2022},  month = may,  date = {2022-05-XX},',
      'PY  - 2022 | DA  - 2022/05//',
      { 'date-parts': [[2022, 5]] },
    ],
    [
      '0476',
      'year = {0476},  date = {0476},',
      'PY  - 0476 | DA  - 0476///',
      { 'date-parts': [[476]] },
    ],
    [
      '2026-21',
      'year = {2026},  date = {2026-21},',
      'PY  - 2026 | DA  - 2026///spring',
      { 'date-parts': [[2026]], season: 1 },
    ],
    [
      '2026-24~',
      'year = {2026},  date = {2026-24~},',
      'PY  - 2026 | DA  - 2026///circa winter',
      { 'date-parts': [[2026]], season: 4, circa: true },
    ],
    ['19XX', 'date = {19XX},', 'DA  - ///<19XX>', { literal: '<19XX>' }],
    ['198X~', 'date = {198X~},', 'DA  - ///<198X~>', { circa: true, literal: '<198X~>' }],
    [
      '2022~',
      'year = {2022},  date = {2022~},',
      'PY  - 2022 | DA  - 2022///circa',
      { 'date-parts': [[2022]], circa: true },
    ],
    [
      '2022?',
      'year = {2022},  date = {2022?},',
      'PY  - 2022 | DA  - 2022///uncertain',
      { 'date-parts': [[2022]], circa: true },
    ],
    [
      '1984-07-16%',
      'year = {1984},  month = jul,  date = {1984-07-16%},',
      'PY  - 1984 | DA  - 1984/07/16/uncertain circa',
      { 'date-parts': [[1984, 7, 16]], circa: true },
    ],
    [
      '2021/2022',
      'year = {2021},  date = {2021/2022},',
      'PY  - 2021 | DA  - ///<2021-2022>',
      { 'date-parts': [[2021], [2022]] },
    ],
    [
      '2022-01-10/2022-01-12?',
      'year = {2022},  month = jan,  date = {2022-01-10/2022-01-12?},',
      'PY  - 2022 | DA  - ///<2022-01-10-2022-01-12?>',
      {
        'date-parts': [
          [2022, 1, 10],
          [2022, 1, 12],
        ],
        circa: true,
      },
    ],
    ['../2022', 'date = {../2022},', 'DA  - ///<..-2022>', { literal: '<../2022>' }],
    [
      '1985/..',
      'year = {1985},  date = {1985/..},',
      'PY  - 1985 | DA  - ///<1985-..>',
      { 'date-parts': [[1985]], literal: '<1985/..>' },
    ],
    [
      '2022-21/2023-24',
      'year = {2022},  date = {2022-21/2023-24},',
      'PY  - 2022 | DA  - ///<2022-21-2023-24>',
      { 'date-parts': [[2022]], literal: '<2022-21/2023-24>' },
    ],
    [
      '1964/198X',
      'year = {1964},  date = {1964/198X},',
      'PY  - 1964 | DA  - ///<1964-198X>',
      { 'date-parts': [[1964]], literal: '<1964/198X>' },
    ],
    ['-0043', 'date = {-0043},', 'DA  - ///<-0043>', { 'date-parts': [[-44]] }],
    ['0000', 'date = {0000},', 'DA  - ///<0000>', { 'date-parts': [[-1]] }],
  ])('%s is said in each format as far as it has words for it', (issued, bibtex, ris, csl) => {
    expect(written(issued)).toEqual({ bibtex, ris, csl });
  });

  test('is in words as the text’s language has them, on one line and with ordinary spaces', () => {
    const { csl, ris } = written('19XX', 'XX\u00A0век');
    expect(csl).toEqual({ literal: 'XX век' });
    expect(ris).toBe('DA  - ///XX век');
  });

  const year = fc.integer({ min: -9999, max: 9999 }).map((number) => {
    const digits = String(Math.abs(number)).padStart(4, '0');
    return number < 0 ? `-${digits}` : digits;
  });
  const two = fc.integer({ min: 1, max: 31 }).map((number) => String(number).padStart(2, '0'));
  const date = fc
    .tuple(
      fc.oneof(
        year,
        year.map((text) => `${text.slice(0, -1)}X`),
        year.map((text) => `${text.slice(0, -2)}XX`),
        fc.tuple(year, two).map((parts) => parts.join('-')),
        fc.tuple(year, two, two).map((parts) => parts.join('-')),
      ),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map((parts) => parts.join(''));
  const end = fc.oneof(date, fc.constantFrom('', '..'));
  const edtf = fc
    .oneof(
      date,
      fc.tuple(end, end).map((ends) => ends.join('/')),
    )
    .filter((text) => parseEdtf(text) !== undefined);

  test('loses nothing: what is not in figures is in words, in whatever form it was given', () => {
    fc.assert(
      fc.property(edtf, (issued) => {
        const said = 'in words';
        const { bibtex, ris, csl } = written(issued, said);
        const parsed = parseEdtf(issued);
        const dates = parsed?.type === 'interval' ? [parsed.from, parsed.to] : [parsed];
        const known = dates.filter((one) => typeof one !== 'string');
        const isMarked = known.some((one) => one?.uncertain === true || one?.approximate === true);

        expect(bibtex).toContain(`date = {${issued}},`);
        expect(csl['circa'] === true).toBe(isMarked);
        const parts = (csl['date-parts'] ?? []) as number[][];
        // Neither a year 0, nor a date without a year.
        expect(parts.every(([first]) => first !== undefined && first !== 0)).toBe(true);
        // All of it in figures, or in words.
        expect(csl['literal'] ?? parts.length).toBe(
          csl['literal'] === undefined ? dates.length : said,
        );

        const [, figures] = /DA {2}- (.*)$/.exec(ris) ?? [];
        expect(figures?.split('/')).toHaveLength(4);
        const [one] = known;
        const isKnown =
          dates.length === 1 && one !== undefined && one.year > 0 && !issued.includes('X');
        expect(figures).toMatch(
          isKnown ? /^\d{4}\/(\d\d)?\/(\d\d)?\/[a-z ]*$/ : new RegExp(`^///${said}$`),
        );
        expect(/PY {2}- (.*) \|/.exec(ris)?.[1]).toBe(/year = \{(.*?)\}/.exec(bibtex)?.[1]);
      }),
      { numRuns: 500 },
    );
  });
});

test('what is cited as a translation says what it was translated from, as biblatex calls it', () => {
  const [bibtex] = citationFormats(workOf('2022'), '2022');
  expect(bibtex?.content).toContain(
    '  origtitle = {A charter: 100\\% \\textbraceleft{}ours\\textbraceright{}},\n',
  );
  expect(bibtex?.content).toContain('  origlanguage = {english},\n');
});
