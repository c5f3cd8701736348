import type { Problem } from '../explain/problem.ts';
import type { Ledger } from '../generated/types.ts';
import { toPointer } from '../json/pointer.ts';
import { dateProblem, isDay } from './date-problem.ts';

/** Days no calendar has. */
export function ledgerProblems({ segments, suppressions }: Ledger): Problem[] {
  const problems: Problem[] = [];
  for (const id in segments) {
    const { on, cosmetic, comments } = segments[id] ?? {};
    const at = (...rest: string[]): string => toPointer(['segments', id, ...rest]);
    if (!isDay(on)) problems.push(...dateProblem(on, at('on')));
    if (cosmetic !== undefined) problems.push(...listed(cosmetic, at('cosmetic')));
    if (comments !== undefined) problems.push(...listed(comments, at('comments')));
  }
  if (suppressions !== undefined) problems.push(...listed(suppressions, '/suppressions'));
  return problems;
}

function listed(entries: { on?: string }[], pointer: string): Problem[] {
  return entries.flatMap(({ on }, index) => dateProblem(on, `${pointer}/${index}/on`));
}
