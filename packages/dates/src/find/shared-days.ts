import type { FoundDate } from '../found-date.ts';
import type { Parts } from './date-parts.ts';
import { isConnector, nameAt } from './name-at.ts';
import { COMMA, isDay, skipFillers } from './skip.ts';
import type { TextToken } from './tokens.ts';

/** A month has no more days. */
const MOST_DAYS = 31;

/** A day of the month, and the weekday beside it. */
export interface Day {
  readonly number: TextToken;
  readonly weekday: FoundDate['weekday'];
}

/** The days that share a month: `Sunday 2 and Monday 3 January`, `2 to 11 January`. */
export function daysOf(tokens: readonly TextToken[], parts: Parts, free: number): Day[] {
  const number = parts.day === undefined ? undefined : tokens[parts.day];
  if (number === undefined) return [];
  const days: Day[] = [];
  let at = parts.day ?? 0;
  // Before a month that stands first, the weekday is before the month.
  let left = Math.min(at, parts.start) - 1;
  let weekday = weekdayBefore(tokens, left, free);
  const behind = weekdayBehind(tokens, parts.end);
  days.push({ number, weekday: weekday?.value ?? behind });
  const last = parts.lastDay === undefined ? undefined : tokens[parts.lastDay];
  if (last !== undefined) days.push({ number: last, weekday: undefined });
  if (at > parts.start) return days;
  let isList = false;
  while (days.length < MOST_DAYS) {
    left = skipFillers(tokens, (weekday?.index ?? at) - 1, -1);
    const joint = tokens[left];
    const isJoined = weekday?.joined === true;
    if (!isJoined && !isConnector(joint) && !(isList && joint?.text === ',')) break;
    const index = skipFillers(tokens, isJoined ? left : left - 1, -1);
    const token = tokens[index];
    if (index < free || !isDay(token) || token === undefined) break;
    // `10:30–11 January` and `1.2–3 May` are no lists of days.
    if (/^[:.]$/.test(tokens[index - 1]?.text ?? '') && tokens[index - 2]?.type === 'number') break;
    isList = true;
    at = index;
    weekday = weekdayBefore(tokens, at - 1, free);
    days.unshift({ number: token, weekday: weekday?.value });
  }
  return days;
}

function weekdayBefore(
  tokens: readonly TextToken[],
  from: number,
  free: number,
): { value: FoundDate['weekday']; index: number; joined: boolean } | undefined {
  let at = skipFillers(tokens, from, -1);
  if (COMMA.test(tokens[at]?.text ?? '')) at = skipFillers(tokens, at - 1, -1);
  for (const index of [at, at - 1]) {
    if (index < free) return undefined;
    const name = nameAt(tokens, index);
    const token = tokens[index];
    if (name?.name.type !== 'weekday' || token === undefined || index + name.length <= at) continue;
    const end = tokens[index + name.length - 1]?.end ?? token.end;
    return {
      value: { value: name.name.value, start: token.start, end },
      index,
      joined: name.joined,
    };
  }
  return undefined;
}

/** `10 January 2022 (Monday)`. */
function weekdayBehind(tokens: readonly TextToken[], from: number): FoundDate['weekday'] {
  if (!/^[(（]$/u.test(tokens[from]?.text ?? '')) return undefined;
  const name = nameAt(tokens, from + 1);
  const token = tokens[from + 1];
  if (name?.name.type !== 'weekday' || token === undefined) return undefined;
  if (!/^[)）]$/u.test(tokens[from + 1 + name.length]?.text ?? '')) return undefined;
  return { value: name.name.value, start: token.start, end: token.end };
}
