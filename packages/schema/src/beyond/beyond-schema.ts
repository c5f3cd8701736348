import type { Problem } from '../explain/problem.ts';
import type { Kind, KindTypes } from '../kinds.ts';
import { archiveProblems } from './archive-problems.ts';
import { documentProblems } from './document-problems.ts';
import { ledgerProblems } from './ledger-problems.ts';
import type { LineOf } from './line-of.ts';
import { redirectsProblems } from './redirects-problems.ts';

type Check<K extends Kind> = (value: KindTypes[K], lineOf: LineOf) => Problem[];

const checks: { [K in Kind]?: Check<K> } = {
  archive: archiveProblems,
  document: documentProblems,
  ledger: ledgerProblems,
  redirects: redirectsProblems,
};

/** Finds what a file says against itself and no JSON Schema can ask. */
export function beyondSchema<K extends Kind>(
  kind: K,
  value: KindTypes[K],
  lineOf: LineOf,
): Problem[] {
  const check: Check<K> | undefined = checks[kind];
  return check?.(value, lineOf) ?? [];
}
