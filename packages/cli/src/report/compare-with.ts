import type { History } from '@archive/history';
import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';
import { Side } from '@archive/workflow';

import { examineFiles, filesOf } from '../check-archive.ts';
import { makeReport } from './make-report.ts';
import type { Report } from './report.ts';

/**
 * Compares an archive with what it was, or what it was at one commit with another.
 *
 * @param base The name of the earlier commit. Where the branches have parted since, what counts is
 * where they did, so that what happened on the other is no part of the change.
 * @param head The name of the later one; the working tree when it is left out.
 * @returns The report, or `unknown-revision` for a commit that git does not know.
 */
export function compareWith(
  store: Store,
  history: History,
  base: string,
  head: string | undefined,
): Outcome<Report> {
  const [from, to] = [history.resolve(base), history.resolve(head ?? 'HEAD')];
  if (!from.ok) return from;
  if (!to.ok) return to;
  // A clone of two commits may not have the place where they parted.
  const start = history.mergeBase(from.value, to.value) ?? from.value;
  const end = head === undefined ? undefined : to.value;
  const parts = makeReport({
    before: new Side(history.filesAt(start)),
    after: new Side(end === undefined ? filesOf(store) : history.filesAt(end)),
    files: history.changedFiles(start, end),
    check: (files) => examineFiles(store, files).findings,
  });
  const report: Report = {
    base: start,
    ...(end === undefined ? {} : { head: end }),
    authors: history.authors(start, to.value),
    ...parts,
  };
  return { ok: true, value: report };
}
