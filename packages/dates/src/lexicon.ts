import { fold } from './fold.ts';
import { INFLECTED } from './inflected.ts';
import { SEASONS } from './words.ts';

/** The words of dates in several languages, folded. */
export interface Lexicon {
  /** The tags of the languages. */
  readonly languages: readonly string[];
  /** Names of months in all their forms, also of several words. */
  readonly months: ReadonlyMap<string, number>;
  /** Names of days, by the number ISO 8601 gives them: Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, number>;
  /** Ways to write a date where the month is a number between words, as in 2022年1月10日. */
  readonly patterns: readonly DatePattern[];
  /** How many words the longest name has. */
  readonly longest: number;
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly fields: readonly ('year' | 'month' | 'day')[];
}

/** Languages whose months have other names in other countries. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-EG', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-IQ', 'ar-LB', 'ar-SY', 'ar-MR'],
  de: ['de', 'de-AT'],
};

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long', year: 'numeric' },
];

const known = new Map<string, Lexicon>();

/**
 * Collects the words from Intl, whose data every browser and Node has.
 *
 * @param interfaces - interface bundles, for the names of seasons (`season-spring`, …)
 */
export function lexicon(
  languages: readonly string[],
  interfaces: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Lexicon {
  const seasons = new Map(SEASONS);
  for (const bundle of Object.values(interfaces)) {
    ['spring', 'summer', 'autumn', 'winter'].forEach((season, index) => {
      const template = bundle[`season-${season}`];
      const word = template === undefined ? '' : fold(template.replaceAll(/\{\{.*?\}\}/g, ' '));
      if (word !== '') seasons.set(word, 21 + index);
    });
  }
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const patterns: DatePattern[] = [];
  for (const tag of languages.flatMap((language) => VARIANTS[language] ?? [language])) {
    const own = wordsOf(tag);
    for (const [name, month] of own.months) months.set(name, months.get(name) ?? month);
    for (const [name, day] of own.weekdays) weekdays.set(name, weekdays.get(name) ?? day);
    patterns.push(...own.patterns);
  }
  const names = [...months.keys(), ...weekdays.keys(), ...seasons.keys()];
  const longest = Math.max(1, ...names.map((name) => name.split(' ').length));
  return { languages, months, weekdays, seasons, patterns, longest };
}

function wordsOf(tag: string): Lexicon {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const patterns: DatePattern[] = [];
  if (Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) {
    for (const options of FORMS) {
      const format = new Intl.DateTimeFormat(tag, {
        ...options,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2022, month - 1, 10));
        const at = parts.findIndex((part) => part.type === 'month');
        const name = fold(parts[at]?.value ?? '');
        if (!/\d/.test(name) && /\p{L}/u.test(name))
          for (const form of forms(clean(name), parts[at - 1], parts[at + 1]))
            months.set(form, month);
        else if (month === 1 && 'year' in options) patterns.push(patternOf(parts));
      }
    }
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day++)
        weekdays.set(clean(fold(format.format(Date.UTC(2022, 0, day + 2)))), day);
    }
  }
  const inflected = INFLECTED[tag] ?? INFLECTED[new Intl.Locale(tag).language];
  inflected?.months.forEach((names, index) => {
    for (const name of names.split(' ')) months.set(fold(name), index + 1);
  });
  inflected?.weekdays.forEach((names, index) => {
    for (const name of names.split(' ')) weekdays.set(fold(name), index + 1);
  });
  const words = { languages: [tag], months, weekdays, seasons: new Map(), patterns, longest: 1 };
  known.set(tag, words);
  return words;
}

/** A name alone, and with the letters that dates join to it: Hebrew's "in", the Kurdish "of". */
function forms(
  name: string,
  before: Intl.DateTimeFormatPart | undefined,
  after: Intl.DateTimeFormatPart | undefined,
): Set<string> {
  const prefix = fold(/\p{L}*$/u.exec(before?.value ?? '')?.[0] ?? '');
  const suffix = fold(/^\p{L}*/u.exec(after?.value ?? '')?.[0] ?? '');
  return new Set([name, prefix + name, name + suffix, prefix + name + suffix]);
}

/** Names are compared without the full stop of their abbreviation. */
function clean(name: string): string {
  return name.replaceAll(/\.$/g, '');
}

function patternOf(parts: readonly Intl.DateTimeFormatPart[]): DatePattern {
  const fields: DatePattern['fields'][number][] = [];
  let source = '';
  for (const { type, value } of parts) {
    if (type === 'year' || type === 'month' || type === 'day') {
      fields.push(type);
      // Some languages count a word to the number.
      const [before = '', after = ''] = fold(value).split(/\d+/);
      const digits = type === 'year' ? String.raw`(\d{4})` : String.raw`(\d{1,2})`;
      source += literal(before) + digits + literal(after);
    } else source += literal(fold(value));
  }
  return { pattern: new RegExp(`^${source}$`, 'u'), fields };
}

function literal(words: string): string {
  return ` ?${words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)} ?`;
}
