import type { Cosmetic, LedgerRecord } from '@archive/schema';

/**
 * Whether a translation made from one source text still answers another: it is the same, or
 * changes that need no new translation lead from the one to the other.
 */
export function answers({ source, cosmetic }: LedgerRecord, hash: string): boolean {
  return source === hash || (cosmetic !== undefined && reachable(source, cosmetic).has(hash));
}

/** The changes that can still be of use to a translation that was now made from another source. */
export function pairsFrom(
  source: string,
  cosmetic: readonly Cosmetic[] | undefined,
): Cosmetic[] | undefined {
  if (cosmetic === undefined) return undefined;
  const reached = reachable(source, cosmetic);
  const pairs = cosmetic.filter(({ before }) => reached.has(before));
  return pairs.length === 0 ? undefined : pairs;
}

/** The texts that changes lead to from one text, by their hashes. */
function reachable(source: string, cosmetic: readonly Cosmetic[]): ReadonlySet<string> {
  // A change that was refused from here is not to be had by a way around.
  const closed = new Set<string>();
  for (const { before, after, refused } of cosmetic)
    if (refused === true && before === source) closed.add(after);

  const next = new Map<string, string[]>();
  for (const { before, after, refused } of cosmetic) {
    if (refused === true || closed.has(after)) continue;
    const afters = next.get(before);
    if (afters === undefined) next.set(before, [after]);
    else afters.push(after);
  }
  // A set goes on over what is added while it is walked: that is the whole search.
  const reached = new Set([source]);
  for (const hash of reached) for (const after of next.get(hash) ?? []) reached.add(after);
  return reached;
}
