import type { Finding } from '@archive/schema';

import type { CheckedFile } from './archive-index.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';
import { runRules } from './run-rules.ts';
import type { Examination, Share, ShareDone } from './run-rules.ts';

const WHOLE: Share = { index: 0, of: 1 };
const known: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

/** What to hold an archive to. */
export interface CheckOptions {
  /** The rules; all of them if none are named. */
  rules?: readonly Rule[];
  /** The files of the archive that words of the interface are inherited from, if there is one. */
  base?: readonly CheckedFile[];
  /** The languages whose bundles are held to the rules; the others are there to compare them with. */
  languages?: readonly string[];
}

/**
 * Checks an archive.
 *
 * @param files Every file of the archive; the index needs them all, also to check one.
 * @param rules The rules to hold it to; all of them if none are named.
 * @returns The findings, by file, line and column: at most 100 of one rule in one text, and without
 * those that a ledger suppresses.
 * @example
 * const files = store.files().map((file) => ({ ...file, read: () => store.text(file.path) }));
 * for (const finding of check(files)) console.log(finding.file, finding.line, finding.message);
 */
export function check(files: readonly CheckedFile[], rules?: readonly Rule[]): Finding[] {
  return examine(files, { rules }).findings;
}

/**
 * Checks an archive, and counts what its ledgers suppress.
 *
 * @example
 * const { findings, suppressed } = examine(files, { base: filesOfTheStarter });
 */
export function examine(
  files: readonly CheckedFile[],
  { rules = allRules, base = [], languages }: CheckOptions = {},
): Examination {
  return runRules(files, { base, rules, languages }, known, WHOLE).finish([]);
}

/**
 * Does a share of an examination, so that several threads can divide it. Each is given all files.
 *
 * @example
 * const ours = examineShare(files, {}, { index: 0, of: 2 });
 * const { findings } = ours.finish([await theirs]); // `theirs`: what { index: 1, of: 2 } found elsewhere
 */
export function examineShare(
  files: readonly CheckedFile[],
  { rules = allRules, base = [], languages }: CheckOptions,
  share: Share,
): ShareDone {
  return runRules(files, { base, rules, languages }, known, share);
}
