import type { Problem } from '../explain/problem.ts';
import type { Ledger } from '../generated/types.ts';
import { toPointer } from '../json/pointer.ts';
import { dateProblem, isDay } from './date-problem.ts';

/** Days no calendar has. */
export function ledgerProblems({ segments, suppressions = [] }: Ledger): Problem[] {
  const problems: Problem[] = [];
  // Where a date is, is worked out for one that is wrong alone: of hundreds of thousands few are.
  const look = (on: string | undefined, steps: () => (string | number)[]): void => {
    if (!isDay(on))
      for (const problem of dateProblem(on, toPointer(steps()))) problems.push(problem);
  };
  for (const id in segments) {
    const { on, cosmetic = [], comments = [] } = segments[id] ?? {};
    look(on, () => ['segments', id, 'on']);
    for (const [index, pair] of cosmetic.entries())
      look(pair.on, () => ['segments', id, 'cosmetic', index, 'on']);
    for (const [index, comment] of comments.entries())
      look(comment.on, () => ['segments', id, 'comments', index, 'on']);
  }
  for (const [index, one] of suppressions.entries())
    look(one.on, () => ['suppressions', index, 'on']);
  return problems;
}
