import type { Ledger } from '@archive/schema';

import { mergeEntries, mergeList } from './merge-entries.ts';
import type { Sides } from './merge-entries.ts';
import { mergeRecord } from './merge-record.ts';
import { keeping, mapThree } from './three.ts';
import type { Three } from './three.ts';

/** Merges ledgers record by record; `undefined` when they are those of two translations. */
export function mergeLedger(three: Three<Ledger>): Sides<Ledger> | undefined {
  const { ours, theirs } = three;
  if (ours === undefined || theirs === undefined) return undefined;
  if (ours.document !== theirs.document || ours.language !== theirs.language) return undefined;

  const segments = mergeEntries(
    mapThree(three, (ledger) => ledger.segments),
    keeping(mergeRecord),
  );
  // A text that somebody may still want is text: it is chosen, as in a bundle.
  const obsolete = mergeEntries(mapThree(three, (ledger) => ledger.obsolete));
  const suppressions = mergeList(mapThree(three, (ledger) => ledger.suppressions));
  const assemble = (key: 'ours' | 'theirs', ledger: Ledger): Ledger => ({
    ...ledger,
    segments: segments[key],
    obsolete: Object.keys(obsolete[key]).length > 0 ? obsolete[key] : undefined,
    suppressions: suppressions[key].length > 0 ? suppressions[key] : undefined,
  });
  return { ours: assemble('ours', ours), theirs: assemble('theirs', theirs) };
}
