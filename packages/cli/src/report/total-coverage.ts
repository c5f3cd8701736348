import { addCoverage, coverage, translationStatus } from '@archive/translation';
import type { Coverage } from '@archive/translation';
import type { Side } from '@archive/workflow';

import type { LanguageReport } from './report.ts';

/**
 * Counts how much of the whole archive is translated into some languages, before and after a change.
 *
 * @param touched The documents that changed: each of the others is read once, for both sides.
 */
export function totalCoverage(
  tags: readonly string[],
  touched: ReadonlySet<string>,
  before: Side,
  after: Side,
): (tag: string) => Pick<LanguageReport, 'before' | 'after'> {
  const untouched = after.documentIds().filter((id) => !touched.has(id));
  const same = count(after, untouched, tags);
  const was = count(before, touched, tags);
  const is = count(after, touched, tags);
  const sum = (tag: string, counted: ReadonlyMap<string, Coverage>): Coverage =>
    addCoverage([same, counted].flatMap((each) => each.get(tag) ?? []));
  return (tag) => ({ before: sum(tag, was), after: sum(tag, is) });
}

function count(side: Side, ids: Iterable<string>, tags: readonly string[]): Map<string, Coverage> {
  const counted = new Map<string, Coverage>();
  for (const id of ids) {
    const read = side.document(id);
    if (read === undefined) continue;
    for (const tag of tags) {
      const own = coverage(translationStatus(read.document, tag));
      const sum = counted.get(tag);
      counted.set(tag, sum === undefined ? own : addCoverage([sum, own]));
    }
  }
  return counted;
}
