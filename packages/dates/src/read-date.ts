import { parseEdtf } from '@archive/schema';

import { type Fields, fieldsOf } from './fields.ts';
import { fold } from './fold.ts';
import type { Calendar } from './found-date.ts';
import type { Lexicon } from './lexicon.ts';
import { readOtherCalendar } from './other-calendar.ts';
import { type Token, tokens } from './tokens.ts';

/** A line that is a date, perhaps with a place before it. */
export interface DateLine {
  /** EDTF; undefined where the calendar has no such day. */
  readonly issued: string | undefined;
  /** What else it can mean, in EDTF: 10/01/2022 is in October in some countries. */
  readonly otherwise?: string;
  readonly shortYear?: boolean;
  /** The calendar it was written in and converted from; a Hijri day is about that day (`~`). */
  readonly calendar?: Exclude<Calendar, 'gregory'>;
  /** How many words stand before the date, such as a place. */
  readonly wordsBefore: number;
}

/** A longer line is a sentence. */
const LONGEST = 90;
const MOST_WORDS_BEFORE = 6;

/**
 * Reads a line that holds a date and nothing else, save a place before it: in words of any of
 * the lexicon's languages, in numbers, to the day, month, season, year or decade, or from one
 * day to another; of the Persian and Hijri calendars too, in languages whose readers use them.
 * Undefined where the line is something else.
 */
export function readDate(line: string, lexicon: Lexicon): DateLine | undefined {
  if (line.length > LONGEST) return undefined;
  const converted = readOtherCalendar(line, lexicon.languages);
  if (converted !== undefined) return converted;
  const folded = fold(line)
    .replaceAll(/[[\]"«»“”]/g, ' ')
    .trim();
  const byPattern = withPattern(folded, lexicon);
  if (byPattern !== undefined) return { issued: byPattern, wordsBefore: 0 };

  const all = tokens(folded, lexicon);
  const start = startOfDate(all);
  if (start === undefined) return undefined;
  const before = all.slice(0, start);
  const date = all.slice(start);
  if (date.some((token) => token.type === 'unknown')) return undefined;
  const wordsBefore = before.filter((token) => token.type === 'unknown').length;
  if (wordsBefore > MOST_WORDS_BEFORE) return undefined;
  // What looks like half a date is not a place.
  if (before.some((token) => token.type === 'number' || token.type === 'month')) return undefined;
  const read = single(date) ?? stretch(date);
  if (read === undefined) return undefined;
  // A bare year after words without a comma is a part of a name.
  const last = before.at(-1);
  const isParted = last?.type === 'sign' || last?.type === 'filler';
  if (wordsBefore > 0 && read.bare && !isParted) return undefined;
  return { ...read.line, wordsBefore };
}

interface Read {
  readonly line: Omit<DateLine, 'wordsBefore'>;
  /** Nothing but a year. */
  readonly bare: boolean;
}

function single(date: readonly Token[]): Read | undefined {
  const fields = fieldsOf(date);
  if (fields?.year === undefined) return undefined;
  if (fields.day !== undefined && fields.month === undefined) return undefined;
  const mark = markOf(date);
  const other =
    fields.swappable === true ? { ...fields, day: fields.month, month: fields.day } : undefined;
  return {
    bare: fields.month === undefined && fields.season === undefined,
    line: {
      issued: edtf(fields, mark),
      ...(other !== undefined && { otherwise: edtf(other, mark) }),
      ...(fields.shortYear === true && { shortYear: true }),
    },
  };
}

/** From one date to another; what the first one does not say, the second one does. */
function stretch(date: readonly Token[]): Read | undefined {
  for (let index = 1; index < date.length - 1; index++) {
    if (date[index]?.type !== 'connector') continue;
    const to = fieldsOf(date.slice(index + 1));
    const from = fieldsOf(date.slice(0, index));
    if (to?.year === undefined || from === undefined) continue;
    const { shortYear: _from, swappable: _swap, ...first } = from;
    const begin = { year: to.year, ...(first.year === undefined && { month: to.month }), ...first };
    if (begin.day !== undefined && begin.month === undefined) continue;
    const mark = markOf(date);
    const [start, end] = [edtf(begin, mark), edtf(to, mark)];
    const issued = start === undefined || end === undefined ? undefined : `${start}/${end}`;
    return { line: { issued }, bare: false };
  }
  return undefined;
}

function markOf(date: readonly Token[]): string {
  const about = date.some((token) => token.type === 'about');
  const unsure = date.some((token) => token.type === 'unsure');
  if (about) return unsure ? '%' : '~';
  return unsure ? '?' : '';
}

function edtf(fields: Fields, mark: string): string | undefined {
  if (fields.year === undefined) return undefined;
  let text = String(fields.year);
  if (fields.decade === true) text = `${text.slice(0, 3)}X`;
  else if (fields.season !== undefined) text += `-${fields.season}`;
  else if (fields.month !== undefined) {
    text += `-${String(fields.month).padStart(2, '0')}`;
    if (fields.day !== undefined) text += `-${String(fields.day).padStart(2, '0')}`;
  }
  return parseEdtf(text + mark) === undefined ? undefined : text + mark;
}

/** The place where the date begins: after the last unknown word, with what belongs to the date. */
function startOfDate(all: readonly Token[]): number | undefined {
  const last = all.findLastIndex((token) => token.type === 'unknown');
  let start = last + 1;
  while (start < all.length && ['sign', 'filler', 'connector'].includes(all[start]?.type ?? ''))
    start++;
  return start < all.length ? start : undefined;
}

function withPattern(line: string, lexicon: Lexicon): string | undefined {
  for (const { pattern, fields } of lexicon.patterns) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const values = fields.map((field, index): [string, number] => [
      field,
      Number(found[index + 1]),
    ]);
    return edtf(Object.fromEntries(values), '');
  }
  return undefined;
}
