import type { Problem } from '../explain/problem.ts';
import type { Ledger } from '../generated/types.ts';
import { toPointer } from '../json/pointer.ts';
import { dateProblem } from './date-problem.ts';

/** Days no calendar has. */
export function ledgerProblems({ segments, suppressions = [] }: Ledger): Problem[] {
  const records = Object.entries(segments).flatMap(([id, { on, cosmetic = [], comments = [] }]) => {
    const record = toPointer(['segments', id]);
    return [
      ...dateProblem(on, `${record}/on`),
      ...listed(cosmetic, `${record}/cosmetic`),
      ...listed(comments, `${record}/comments`),
    ];
  });
  return [...records, ...listed(suppressions, '/suppressions')];
}

function listed(entries: { on?: string }[], pointer: string): Problem[] {
  return entries.flatMap(({ on }, index) => dateProblem(on, `${pointer}/${index}/on`));
}
