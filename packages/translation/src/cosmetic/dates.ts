import { findDates, fold, type FoundDate, lexicon, type Stretch } from '@archive/dates';

import { wordSegmenter } from '../words/word-segmenter.ts';

/** Stands in the place of what was taken out of a text, so that offsets stay. */
export const MASK = '\uFFFC';

/** The dates of a text, and the text without them. */
export interface Dates {
  /** By their values, as EDTF; months and weekdays that stand alone too: `month 1`. */
  values: string[];
  /** The text with every date masked. */
  rest: string;
}

/** Finds the dates of a text by their values, whichever way they are written. */
export function datesIn(text: string, language: string): Dates {
  const found = findDates(text, language);
  const stretches: Stretch[] = found.flatMap((date) => [
    date,
    ...(date.weekday ? [date.weekday] : []),
  ]);
  const values = found.map(valueOf);
  const masked = mask(text, stretches);
  const { months, weekdays } = lexicon([language], {});
  for (const { segment, index } of wordSegmenter(language).segment(masked)) {
    const word = fold(segment);
    const month = months.get(word);
    const weekday = weekdays.get(word);
    if (month === undefined && weekday === undefined) continue;
    values.push(month === undefined ? `weekday ${weekday}` : `month ${month}`);
    stretches.push({ start: index, end: index + segment.length });
  }
  return { values, rest: mask(text, stretches) };
}

/** As EDTF writes it: `2022-01-10`, `XXXX-01-10` where no year stands there. */
function valueOf({ year, month, season, day, calendar, weekday }: FoundDate): string {
  const parts = [year?.toString() ?? 'XXXX'];
  for (const part of [month ?? season, day])
    if (part !== undefined) parts.push(String(part).padStart(2, '0'));
  if (calendar !== 'gregory') parts.push(`(${calendar})`);
  const date = parts.join('-');
  return weekday === undefined ? date : `${date}, weekday ${weekday.value}`;
}

function mask(text: string, stretches: readonly Stretch[]): string {
  let rest = '';
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(rest.length, Math.max(rest.length, start));
    rest += MASK.repeat(Math.max(0, end - rest.length));
  }
  return rest + text.slice(rest.length);
}
