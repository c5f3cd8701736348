import { fold } from '../fold.ts';
import type { Calendar } from '../found-date.ts';
import { lexicon } from '../lexicon.ts';
import { WordFilter } from '../word-filter.ts';
import { WordTable } from '../word-table.ts';
import { CONNECTORS } from '../words.ts';

/** The name of a month, a season or a day, of one or more words. */
export interface Name {
  readonly type: 'month' | 'season' | 'weekday';
  readonly value: number;
  readonly calendar: Calendar;
  /** The words after the first one, folded. */
  readonly rest: readonly string[];
}

/** What a word or sign can be in a date. */
export interface Met {
  readonly folded: string;
  /** The names that begin with it; `joined` where an "and" is written into the word. */
  readonly names: readonly { name: Name; joined: boolean }[];
  /** It may stand between the parts of a date and says nothing. */
  readonly isFiller: boolean;
  /** It joins two days. */
  readonly isConnector: boolean;
  /** It says that the number behind it is a month, as in Vietnamese: `tháng 1`. */
  readonly isMonthMark: boolean;
}

/** The words of one language that can be in a date. */
export interface CalendarWords {
  /** What the word between two places of a text can be; nothing for most words. */
  word: (text: string, start: number, end: number) => Met | undefined;
  sign: (sign: string) => Met | undefined;
}

/** Words and signs between day, month and year that say nothing. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    "of the de del d do da di l le la el il lo den der dem des af van dne dnia ' ' ª º . " +
    'شهر من عام سنة سنه لعام لسنة هـ م г года nam năm พ ศ ค ปี m gada ماه سال'
  ).split(' '),
);
/** Beside those of a date line. */
const MORE_CONNECTORS = new Set(
  '- – — ‑ ‒ all alle ai or ou o oder или أو through till a e i u ја & / и'.split(' '),
);
/** Letters that a language writes at the beginning of a word: "and", "in", "to", "like". */
const JOINED: Readonly<Record<string, { and: string; before: string }>> = {
  ar: { and: 'وف', before: 'بلك' },
  he: { and: 'ו', before: 'בלמהכש' },
};
const MONTH_MARK = 'thang';
/** Where the names of the Persian months are words of the language: elsewhere they are mistaken for others. */
const PERSIAN = new Set(['fa', 'ps', 'en']);

const known = new Map<string, CalendarWords>();

/** The words of a language, made once. */
export function calendarWords(language: string): CalendarWords {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { meet, filter } = meeting(language);
  const words = new WordTable(meet, filter);
  const signs = new Map<string, Met | undefined>();
  const made: CalendarWords = {
    word: (text, start, end) => words.meaning(text, start, end),
    sign(sign) {
      if (!signs.has(sign) && signs.size < MOST_SIGNS) signs.set(sign, meet(sign));
      return signs.get(sign);
    },
  };
  known.set(language, made);
  return made;
}

const MOST_SIGNS = 1000;

interface Meeting {
  meet: (word: string) => Met | undefined;
  /** Holds back most words that are none. */
  filter: WordFilter;
}

function meeting(language: string): Meeting {
  const byWord = collect(language);
  const rest = new Set(
    Array.from(byWord.values(), (names) => names.flatMap((name) => name.rest)).flat(),
  );
  const joined = JOINED[primary(language)];
  const isCapitalised = monthsAreCapitalised(language);
  const others = new Set([...rest, ...FILLERS, ...CONNECTORS, ...MORE_CONNECTORS, MONTH_MARK]);
  const meet: Meeting['meet'] = (word) => {
    const folded = fold(word);
    const own = byWord.get(folded) ?? [];
    // Most words are nothing of the kind.
    if (own.length === 0 && joined === undefined && !others.has(folded)) return undefined;
    const isSmall = isCapitalised && word.charAt(0) === word.charAt(0).toLowerCase();
    const names = (isSmall ? own.filter(({ type }) => type === 'season') : own).map((name) => ({
      name,
      joined: false,
    }));
    if (own.length === 0 && joined !== undefined)
      for (const { rest: left, and } of withoutJoined(folded, joined))
        names.push(...(byWord.get(left) ?? []).map((name) => ({ name, joined: and })));
    const isFiller = FILLERS.has(folded);
    const isConnector = CONNECTORS.has(folded) || MORE_CONNECTORS.has(folded);
    const isMonthMark = folded === MONTH_MARK;
    const isAny = names.length > 0 || isFiller || isConnector || isMonthMark || rest.has(folded);
    return isAny ? { folded, names, isFiller, isConnector, isMonthMark } : undefined;
  };
  const names = [...byWord.keys()];
  const before = joined === undefined ? [] : beginnings(joined);
  const written = names.flatMap((name) => before.map((letters) => letters + name));
  return { meet, filter: new WordFilter([...names, ...written, ...others], fold) };
}

/** All names by their first word, longer ones first. */
function collect(language: string): Map<string, Name[]> {
  const words = lexicon([language], {});
  const byWord = new Map<string, Name[]>();
  const add = (text: string, type: Name['type'], value: number, calendar: Calendar): void => {
    const [first, ...rest] = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
    if (first === undefined) return;
    const list = byWord.get(first) ?? [];
    list.push({ type, value, calendar, rest });
    byWord.set(first, list);
  };
  for (const [text, month] of words.months) add(text, 'month', month, 'gregory');
  for (const [text, day] of words.weekdays) add(text, 'weekday', day, 'gregory');
  for (const [text, season] of words.seasons) add(text, 'season', season, 'gregory');
  const calendars: Calendar[] = ['islamic-umalqura'];
  if (PERSIAN.has(primary(language))) calendars.push('persian');
  for (const calendar of isKnown(language) ? calendars : [])
    for (const [text, month] of monthsOf(language, calendar)) add(text, 'month', month, calendar);
  for (const list of byWord.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byWord;
}

/** The names of a calendar's months. */
function monthsOf(language: string, calendar: Calendar): Map<string, number> {
  const format = new Intl.DateTimeFormat(language, { calendar, month: 'long', timeZone: 'UTC' });
  const number = new Intl.DateTimeFormat('en', { calendar, month: 'numeric', timeZone: 'UTC' });
  const months = new Map<string, number>();
  // In steps that miss no month.
  for (let day = 0; day < 380; day += 20) {
    const date = Date.UTC(2022, 0, 1 + day);
    const name = fold(format.format(date));
    if (!/\d/.test(name)) months.set(name, Number(number.format(date)));
  }
  return months;
}

/** All that may be joined to a word. */
function beginnings({ and, before }: { and: string; before: string }): string[] {
  const both = Array.from(and, (one) => Array.from(before, (two) => one + two)).flat();
  return [...and, ...before, ...both];
}

/** A word without the letters that are joined to it, in each way there is. */
function* withoutJoined(
  word: string,
  { and, before }: { and: string; before: string },
): Generator<{ rest: string; and: boolean }> {
  const first = word.charAt(0);
  if (and !== '' && and.includes(first)) {
    yield { rest: word.slice(1), and: true };
    if (before.includes(word.charAt(1))) yield { rest: word.slice(2), and: true };
  }
  if (before !== '' && before.includes(first)) yield { rest: word.slice(1), and: false };
}

function monthsAreCapitalised(language: string): boolean {
  if (!isKnown(language)) return false;
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const month = format.formatToParts(0).find(({ type }) => type === 'month')?.value ?? '';
  return /^\p{Lu}/u.test(month);
}

function primary(language: string): string {
  return language.split('-')[0] ?? language;
}

function isKnown(language: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
}
