import type { Cosmetic, LedgerRecord } from '@archive/schema';

import { mergeList } from './merge-entries.ts';
import { isSettled, keeping, mapThree, settle } from './three.ts';
import type { Three } from './three.ts';

/** What was thought of a translation. */
type Opinion = Pick<LedgerRecord, 'state' | 'by' | 'on'>;
/** What it was made from. */
type Origin = Omit<LedgerRecord, keyof Opinion | 'cosmetic' | 'comments'>;

const CAREFUL_FIRST: readonly LedgerRecord['state'][] = [
  'initial',
  'translated',
  'reviewed',
  'final',
];

/**
 * Merges what two sides know about one translated segment, and never leaves a choice open: the
 * bundle is where people choose, and `archive sync` brings the ledger in line with it.
 *
 * A state speaks of one exact text, so it goes with the side whose text the bundle will have. Of
 * one text, what it was made from and what was thought of it are merged apart. Comments are united.
 */
export function mergeRecord(
  ours: LedgerRecord,
  theirs: LedgerRecord,
  base: LedgerRecord | undefined,
): LedgerRecord {
  const three: Three<LedgerRecord> = { base, ours, theirs };
  const cosmetic = mergeList(
    mapThree(three, (record) => record.cosmetic),
    ({ before, after }) => `${before} ${after}`,
    keeping(refusedFirst),
  ).ours;
  const comments = mergeList(mapThree(three, (record) => record.comments)).ours;
  return {
    ...mergeKnown(three, ours, theirs),
    ...(cosmetic.length > 0 ? { cosmetic } : {}),
    ...(comments.length > 0 ? { comments } : {}),
  };
}

function mergeKnown(
  three: Three<LedgerRecord>,
  ours: LedgerRecord,
  theirs: LedgerRecord,
): Origin & Opinion {
  const last = newer(ours, theirs);
  if (ours.target !== theirs.target) {
    const target = settle(mapThree(three, (record) => record.target));
    const chosen = isSettled(target) ? (target.ours === ours.target ? ours : theirs) : last;
    return { ...originOf(chosen), ...opinionOf(chosen) };
  }
  // Both speak of one text.
  const choose = <T>(of: (record: LedgerRecord) => T): T => {
    const part = settle(mapThree(three, of));
    return isSettled(part) && part.ours !== undefined ? part.ours : of(last);
  };
  return { ...choose(originOf), ...choose(opinionOf) };
}

function originOf(record: LedgerRecord): Origin {
  const { state: _state, by: _by, on: _on, cosmetic: _c, comments: _m, ...origin } = record;
  return origin;
}

function opinionOf({ state, by, on }: LedgerRecord): Opinion {
  return { state, by, on };
}

/** The later of two; of one day, the one that promises less; never by which side each is on. */
function newer(a: LedgerRecord, b: LedgerRecord): LedgerRecord {
  const [first = '', second = ''] = [a.on, b.on];
  if (first !== second) return first > second ? a : b;
  const promises = CAREFUL_FIRST.indexOf(a.state) - CAREFUL_FIRST.indexOf(b.state);
  if (promises !== 0) return promises < 0 ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** A language that wants a new translation of its own goes on wanting it. */
function refusedFirst(ours: Cosmetic, theirs: Cosmetic): Cosmetic {
  return theirs.refused === true && ours.refused !== true ? theirs : ours;
}
