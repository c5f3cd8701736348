import { parseEdtf, type EdtfDate } from '@archive/schema';

import { escapeHtml } from '../escape-html.ts';
import type { Translate } from '../translate.ts';
import { formatDate } from './format-date.ts';

/** What HTML takes for a day, a month or a year: no season, no decade, no year before 1. */
const CALENDAR_DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}/;

/**
 * Renders a date as HTML: `<time>` with what HTML can read of it, and else `<data>` with the date
 * as it is in the data. Where `<time>` says less than the data ("about"), `data-edtf` has it all.
 *
 * @param edtf - a date in the Extended Date/Time Format, as in a skeleton
 * @param language - the BCP 47 tag to write by, as in `formatDate`
 * @param t - the `t` of i18next for this language, bound to the namespace `interface`
 * @returns HTML
 *
 * @example
 * ```ts
 * renderTime('2022-01', 'en', t); // '<time datetime="2022-01">January 2022</time>'
 * renderTime('2022-21', 'en', t); // '<data value="2022-21">spring 2022</data>'
 * ```
 */
export function renderTime(edtf: string, language: string, t: Translate): string {
  const text = escapeHtml(formatDate(edtf, language, t));
  const date = parseEdtf(edtf);
  if (date === undefined) return text;
  const value = escapeHtml(edtf);
  const datetime = date.type === 'date' ? htmlDate(edtf, date) : undefined;
  if (datetime === undefined) return `<data value="${value}">${text}</data>`;
  const more = datetime === edtf ? '' : ` data-edtf="${value}"`;
  return `<time datetime="${datetime}"${more}>${text}</time>`;
}

function htmlDate(edtf: string, { precision, year }: EdtfDate): string | undefined {
  if (year < 1 || !['day', 'month', 'year'].includes(precision)) return undefined;
  return CALENDAR_DATE.exec(edtf)?.[0];
}
