import { digitValue, kindOf, CHARACTER } from '../characters.ts';
import type { DateNumber, FoundDate } from '../found-date.ts';

const NUMBER = String.raw`(\p{Nd}{1,4}|元)`;
const UNIT = { year: '[年년]', month: '[月월]', day: '[日號号일]' };
const PATTERN = new RegExp(
  String.raw`(?:(明治|大正|昭和|平成|令和|民國|民国)?\s?${NUMBER}\s?${UNIT.year}\s?)?` +
    String.raw`(?<!\p{Nd})(\p{Nd}{1,2})\s?${UNIT.month}(?:\s?(\p{Nd}{1,2})\s?${UNIT.day})?` +
    String.raw`(?:\s?[(（]([月火水木金土日월화수목금토일])[)）])?`,
  'dgu',
);
/** The year before the first one of each era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
const WEEKDAYS = ['月월', '火화', '水수', '木목', '金금', '土토', '日일'];

/** Finds the dates of Chinese, Japanese and Korean: `2022年1月10日`, `令和4年1月10日`, `1월 10일`. */
export function eastAsianDates(text: string): FoundDate[] {
  if (!text.includes('月') && !text.includes('월')) return [];
  const dates: FoundDate[] = [];
  for (const found of text.matchAll(PATTERN)) {
    const [, era, , , , weekday] = found;
    const [year, month, day] = [2, 3, 4].map((group) => numberAt(text, found.indices?.[group]));
    if (month === undefined || month.value < 1 || month.value > 12) continue;
    // `3月` alone can be three months.
    if (year === undefined && day === undefined) continue;
    const weekdayAt = found.indices?.[5];
    const value = WEEKDAYS.findIndex((names) => weekday !== undefined && names.includes(weekday));
    dates.push({
      start: found.index,
      end: (day ?? month).end + 1,
      calendar: 'gregory',
      month: month.value,
      ...(year !== undefined && { year: year.value + (ERAS[era ?? ''] ?? 0) }),
      ...(day !== undefined && { day: day.value }),
      ...(weekdayAt !== undefined && {
        weekday: { value: value + 1, start: weekdayAt[0], end: weekdayAt[1] },
      }),
      numbers: [year, month, day].filter((number) => number !== undefined),
    });
  }
  return dates;
}

function numberAt(text: string, place: [number, number] | undefined): DateNumber | undefined {
  if (place === undefined) return undefined;
  const [start, end] = place;
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // 元, the first year of an era.
    value = value * 10 + (kindOf(code) === CHARACTER.digit ? digitValue(code) : 1);
  }
  return { start, end, value };
}
