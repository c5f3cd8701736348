import { edtfRange, parseEdtf } from '@archive/schema';

const DAY = 86_400_000;
const FIRST = '0001-01-01';
const LAST = Date.UTC(9999, 11, 31);

/**
 * The first day a date may mean, as machines write days; its last where the beginning is open.
 * They know no year before the first: what is older counts as its first day.
 *
 * @example
 * dayOf('1984'); // '1984-01-01'
 */
export function dayOf(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return FIRST;
  const { earliest, latest } = edtfRange(parsed);
  const day = Number.isFinite(earliest) ? earliest : latest;
  if (!Number.isFinite(day)) return FIRST;
  const text = new Date(Math.min(day * DAY, LAST)).toISOString();
  return text.startsWith('-') || text < FIRST ? FIRST : text.slice(0, 10);
}

/** The later of two days. */
export function later(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day;
}
