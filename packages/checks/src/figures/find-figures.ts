import { nextDigit, type Stretch } from '@archive/dates';

import type { Figure } from './figure.ts';
import { magnitudeAt } from './magnitudes.ts';
import { isPercent } from './percent.ts';
import { readNumber, timeOf } from './read-number.ts';
import { separatorsOf } from './separators.ts';

/** `10 h 30`, `10h30`, `10 ч 30`, `10時30`. */
const MINUTES = /\s?(?:h|H|ч|Uhr|時|点|點|시)\s?(\p{Nd}{2})(?!\p{Nd})/uy;
/** Hours after noon, where the other language may count to 24. */
const AFTERNOON =
  /\s?(?:p\. ?m\.|pm\b|in the (?:afternoon|evening)|de la (?:tarde|noche)|del pomeriggio|di sera|da tarde|da noite|du soir|de l[’']après-midi|вечера|дня|مساء|ظهر|بعد الظهر)/iuy;
/** What stands between the two ends of a range. */
const BETWEEN = /^\s?(?:[-‐-―~〜/]|\p{L}{1,5})\s?$/u;

/**
 * Finds the numbers that a text writes in digits, of any script, by their value.
 *
 * @param text - plain text; U+FFFC counts as a sign
 * @param language - a BCP 47 tag; it decides between 1,234 and 1.234, and knows "million"
 * @param except - stretches that are read otherwise, such as dates, in order
 * @example
 * findFigures('About 1,500 people (8%)', 'en').map(({ readings }) => readings[0]); // ['1500', '8']
 */
export function findFigures(
  text: string,
  language: string,
  except: readonly Stretch[] = [],
): Figure[] {
  const separators = separatorsOf(language);
  const figures: Figure[] = [];
  let next = 0;
  let at = nextDigit(text, 0);
  while (at !== -1) {
    while ((except[next]?.end ?? text.length) <= at) next++;
    const skip = except[next];
    if (skip !== undefined && at >= skip.start) at = nextDigit(text, skip.end);
    else {
      const figure = figureAt(text, at, language, separators);
      figures.push(figure);
      at = nextDigit(text, figure.end);
    }
  }
  return withRanges(text, figures);
}

function figureAt(
  text: string,
  start: number,
  language: string,
  separators: ReturnType<typeof separatorsOf>,
): Figure {
  const { end, readings, value, parts } = readNumber(text, start, separators);
  const made = (
    until: number,
    more: Pick<Figure, 'readings' | 'value' | 'parts'>,
    { factor = 1, percent = false } = {},
  ): Figure => ({ start, end: until, text: text.slice(start, until), percent, factor, ...more });
  if (value === undefined) return made(end, { readings, value, parts });

  MINUTES.lastIndex = end;
  const minutes = value <= 24 ? MINUTES.exec(text)?.[1] : undefined;
  if (minutes !== undefined) {
    const hour = readNumber(text, MINUTES.lastIndex - minutes.length, separators).readings[0] ?? '';
    const time = timeOf(String(value), hour.padStart(2, '0'));
    if (time !== undefined)
      return made(MINUTES.lastIndex, {
        readings: [time],
        value: undefined,
        parts: [value, Number(hour)],
      });
  }
  const { factor, end: until } = magnitudeAt(text, end, language);
  if (factor !== 1) {
    const times = { readings: [product(value, factor)], value: value * factor, parts: [] };
    return made(until, times, { factor });
  }
  AFTERNOON.lastIndex = end;
  const later = value < 12 && AFTERNOON.test(text) ? [String(value + 12)] : [];
  const all = { readings: [...readings, ...later], value, parts };
  return made(end, all, { percent: isPercent(text, start, end) });
}

/** Without the noise of binary fractions: 2.3 million is 2300000. */
function product(value: number, factor: number): string {
  return String(Number((value * factor).toPrecision(15)));
}

/** In `2–3 million` the two is of millions, in `5 to 10 %` the five is of hundreds. */
function withRanges(text: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (next === undefined || figure.value === undefined || figure.percent) return figure;
    if (next.start - figure.end > 7 || !BETWEEN.test(text.slice(figure.end, next.start)))
      return figure;
    if (next.percent) return { ...figure, percent: true };
    if (next.factor === 1 || figure.factor !== 1) return figure;
    return { ...figure, readings: [...figure.readings, product(figure.value, next.factor)] };
  });
}
