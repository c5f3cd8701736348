import type { FoundDate } from '@archive/dates';

import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import { compareDates } from '../dates/compare-dates.ts';
import type { DateDifference } from '../dates/compare-dates.ts';
import { compareFigures } from '../figures/compare-figures.ts';
import type { FiguredText, FigureDifference } from '../figures/compare-figures.ts';
import type { Figure } from '../figures/figure.ts';
import type { Spelled } from '../figures/spelled.ts';
import { perSegmentOf } from '../per-segment.ts';
import { wordsOf } from '../words/segment-words.ts';
import { valuesOf } from './read-values.ts';
import type { TextValues } from './read-values.ts';

/** How the values of a translation are not those of its source. */
export interface ValueDifferences {
  dates: readonly DateDifference[];
  figures: readonly FigureDifference[];
}

const NONE: ValueDifferences = { dates: [], figures: [] };

/** How a segment differs from its source; compared once. */
export const valueDifferences = perSegmentOf((segment, index): ValueDifferences => {
  const { source } = segment;
  const isCopy = source === undefined || segment.text === '' || segment.text === source.text;
  return isCopy ? NONE : compare(source, segment, index);
});

function compare(
  source: SegmentEntry,
  target: SegmentEntry,
  index: ArchiveIndex,
): ValueDifferences {
  const [from, to] = [valuesOf(source), valuesOf(target)];
  const [fromWords, toWords] = [wordsOf(source, index).spelled, wordsOf(target, index).spelled];
  const { differences, sourceYears, targetYears } = compareDates(
    from.dates,
    to.dates,
    numbersIn(from, fromWords),
    numbersIn(to, toWords),
  );
  const texts = [
    figured(source, from, fromWords, sourceYears),
    figured(target, to, toWords, targetYears),
  ] as const;
  return {
    dates: differences,
    figures: compareFigures(...texts),
  };
}

/** Looks for plain numbers in digits and in words. */
function numbersIn({ figures }: TextValues, { values }: Spelled): (value: number) => boolean {
  let numbers: Set<number> | undefined;
  return (value) => {
    if (values.has(value)) return true;
    numbers ??= new Set(figures.flatMap((figure) => [figure.value ?? Number.NaN, ...figure.parts]));
    return numbers.has(value);
  };
}

/** What is left of a text when its dates are compared. */
function figured(
  { bundle }: SegmentEntry,
  { dates, figures }: TextValues,
  spelled: Spelled,
  years: readonly FoundDate[],
): FiguredText {
  const alone = years.map(({ year = 0, start, end }): Figure => ({
    start,
    end,
    text: String(year),
    readings: [String(year)],
    value: year,
    factor: 1,
    parts: [],
    percent: false,
  }));
  return {
    language: bundle.language,
    figures: alone.length === 0 ? figures : [...alone, ...figures],
    spelled,
    more: dates.flatMap(({ numbers }) => numbers.map(({ value }) => value)),
  };
}
