import { parseEdtf } from '@archive/schema';
import type { EdtfDate } from '@archive/schema';

import { recent } from '../remembered.ts';

/**
 * A date as ISO 8601 has it, `2022-01-10`, `2022-01` or `2022`, for machines that know years, months
 * and days only: of a stretch of time its beginning. With something else between the figures where a
 * format wants it. `undefined` where not even the year is known.
 *
 * @example
 * isoDate('1984~'); // '1984'
 */
export function isoDate(edtf: string, separator = '-'): string | undefined {
  return said(`${separator}${edtf}`, () => written(edtf, separator));
}

// A page says one date in many places.
const said = recent<string | undefined>();

function written(edtf: string, separator: string): string | undefined {
  const date = known(edtf);
  // Other years are written in several ways, and read in fewer.
  if (date === undefined || date.year < 1 || date.year > 9999) return undefined;
  return [date.year, date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join(separator);
}

function known(edtf: string): EdtfDate | undefined {
  const parsed = parseEdtf(edtf);
  const date = parsed?.type === 'interval' ? parsed.from : parsed;
  if (date === undefined || typeof date === 'string') return undefined;
  return date.precision === 'decade' || date.precision === 'century' ? undefined : date;
}
