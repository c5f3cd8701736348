import type { Problem } from '../explain/problem.ts';
import { show } from '../explain/show.ts';
import type { Redirect, Redirects } from '../generated/types.ts';
import { dateProblem } from './date-problem.ts';
import type { LineOf } from './line-of.ts';

/** Ids redirected twice, redirects to ids that are redirected themselves, and impossible days. */
export function redirectsProblems({ redirects }: Redirects, lineOf: LineOf): Problem[] {
  const indexes = new Map<string, number>();
  redirects.forEach(({ from }, index) => {
    if (!indexes.has(from)) indexes.set(from, index);
  });
  return redirects.flatMap((redirect, index) => [
    ...repeated(redirect, index, indexes, lineOf),
    ...chains(redirect, index, indexes, lineOf),
    ...dateProblem(redirect.on, `/redirects/${index}/on`),
  ]);
}

function repeated(
  { from }: Redirect,
  index: number,
  indexes: Map<string, number>,
  lineOf: LineOf,
): Problem[] {
  const first = indexes.get(from);
  if (first === index) return [];
  return [
    {
      pointer: `/redirects/${index}/from`,
      part: 'value',
      message: `${show(from)} is redirected twice, first on line ${lineOf(`/redirects/${first}/from`)}.`,
      help: 'Keep the one that holds today.',
    },
  ];
}

function chains(
  redirect: Redirect,
  index: number,
  indexes: Map<string, number>,
  lineOf: LineOf,
): Problem[] {
  if (redirect.type === 'withdrawn') return [];
  const pointer = `/redirects/${index}/to`;
  const targets =
    redirect.type === 'moved'
      ? [{ id: redirect.to, pointer }]
      : redirect.to.map((id, place) => ({ id, pointer: `${pointer}/${place}` }));
  return targets.flatMap((target) => {
    const next = indexes.get(target.id);
    if (next === undefined) return [];
    return [
      {
        pointer: target.pointer,
        part: 'value' as const,
        message: `This leads to ${show(target.id)}, which is redirected itself on line ${lineOf(`/redirects/${next}/from`)}.`,
        help: 'Write the document that is there today: a redirect never leads to another.',
      },
    ];
  });
}
