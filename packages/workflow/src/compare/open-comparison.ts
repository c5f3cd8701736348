import type { ChangedFile, History } from '@archive/history';
import type { Outcome } from '@archive/schema';
import type { Store } from '@archive/store';

import { Side } from './side.ts';

/** The two sides of a change, and what git knows about it. */
export interface Comparison {
  /** The id of the commit it is compared with. */
  base: string;
  /** The id of the later commit; left out for the working tree. */
  head?: string;
  /** Who made its commits, co-authors included. */
  authors: string[];
  before: Side;
  after: Side;
  /** The files in which the two sides differ, and the repository's other changed files. */
  files: readonly ChangedFile[];
}

/** What to compare, and how its earlier side is read. */
export interface ComparisonOptions {
  /** The name of the later commit; the working tree when it is left out. */
  head?: string;
  /** The archive as a commit has it, for those who remember it: a commit never changes. */
  sideAt?: (commit: string) => Side;
}

/**
 * Sets an archive beside what it was, or what it was at one commit beside another.
 *
 * @param base The name of the earlier commit. Where the branches have parted since, what counts is
 * where they did, so that what happened on the other is no part of the change.
 * @returns The two sides, or `unknown-revision` for a commit that git does not know.
 * @example
 * const opened = openComparison(store, history, 'main');
 * if (opened.ok) compareLanguages(opened.value); // what the working tree's branch changes
 */
export function openComparison(
  store: Store,
  history: History,
  base: string,
  { head, sideAt = (commit) => new Side(history.filesAt(commit)) }: ComparisonOptions = {},
): Outcome<Comparison> {
  const [from, to] = [history.resolve(base), history.resolve(head ?? 'HEAD')];
  if (!from.ok) return from;
  if (!to.ok) return to;
  // A clone of two commits may not have the place where they parted.
  const start = history.mergeBase(from.value, to.value) ?? from.value;
  const end = head === undefined ? undefined : to.value;
  const now = (): Side =>
    new Side(store.files().map((file) => ({ ...file, read: () => store.text(file.path) })));
  return {
    ok: true,
    value: {
      base: start,
      ...(end === undefined ? {} : { head: end }),
      authors: history.authors(start, to.value),
      before: sideAt(start),
      after: end === undefined ? now() : sideAt(end),
      files: history.changedFiles(start, end),
    },
  };
}
