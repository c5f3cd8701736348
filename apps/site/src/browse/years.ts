import { parseEdtf } from '@archive/schema';
import type { EdtfBound, EdtfDate } from '@archive/schema';

import type { Entry } from '../archive/entry.ts';

/** Groups entries that follow each other by the year they were issued in, written as EDTF. */
export function byYear(entries: readonly Entry[]): [string, Entry[]][] {
  const groups: [string, Entry[]][] = [];
  for (const entry of entries) {
    const year = yearOf(entry.issued);
    const last = groups.at(-1);
    if (last !== undefined && last[0] === year) last[1].push(entry);
    else groups.push([year, [entry]]);
  }
  return groups;
}

/**
 * The year a date begins in, as EDTF: that of its end where its beginning is open. A decade or a
 * century is in no one year and stands for itself. It fits into a path.
 *
 * @example
 * yearOf('1964-05/2008'); // '1964'
 * yearOf('198X'); // '198X'
 */
export function yearOf(edtf: string): string {
  const parsed = parseEdtf(edtf);
  // Checked when it was read.
  if (parsed === undefined) return '0000';
  if (parsed.type === 'date') return period(parsed);
  const known = [parsed.from, parsed.to].find(isDate);
  return known === undefined ? '0000' : period(known);
}

/** The decade a year is in, as EDTF; decades and centuries stay what they are. */
export function decadeOf(year: string): string {
  return year.endsWith('X') ? year : `${year.slice(0, -1)}X`;
}

function isDate(bound: EdtfBound): bound is EdtfDate {
  return typeof bound !== 'string';
}

function period({ year, precision }: EdtfDate): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const whole = year < 0 ? `-${digits}` : digits;
  if (precision === 'decade') return `${whole.slice(0, -1)}X`;
  if (precision === 'century') return `${whole.slice(0, -2)}XX`;
  return whole;
}
