import { mergeOrder } from './merge-order.ts';
import { isSettled, mapThree, settle } from './three.ts';
import type { Three, Two } from './three.ts';

type Entries<T> = Readonly<Record<string, T>>;

/** What both sides have once they are merged, each with its own choice. */
export interface Sides<T> extends Two<T> {
  ours: T;
  theirs: T;
}

/**
 * Merges objects with free names, entry by entry.
 *
 * @param choose What becomes of an entry that both sides changed, and in different ways; one of
 * them may have taken it away. It is left open if nothing is given.
 */
export function mergeEntries<T>(
  three: Three<Entries<T>>,
  choose: (entry: Three<T>) => Two<T> = (entry) => entry,
): Sides<Record<string, T>> {
  const { base = {}, ours = {}, theirs = {} } = three;
  const names = mergeOrder(Object.keys(base), Object.keys(ours), Object.keys(theirs));
  const merged = names.map((name) => {
    const of = (entries: Entries<T>): T | undefined =>
      Object.hasOwn(entries, name) ? entries[name] : undefined;
    const entry = { base: of(base), ours: of(ours), theirs: of(theirs) };
    const tried = settle(entry);
    return [name, isSettled(tried) ? tried : choose(entry)] as const;
  });
  const side = (key: keyof Two<T>): Record<string, T> =>
    Object.fromEntries(
      merged.flatMap(([name, { [key]: value }]) => (value === undefined ? [] : [[name, value]])),
    );
  return { ours: side('ours'), theirs: side('theirs') };
}

/**
 * Merges lists of things that are told apart by a key: what a side added is added, what it took
 * away goes.
 *
 * @param keyOf Where nothing is given, two things are one if they are the same in everything.
 * @param choose As for {@link mergeEntries}.
 */
export function mergeList<T>(
  three: Three<readonly T[]>,
  keyOf: (item: T) => string = (item) => JSON.stringify(item),
  choose?: (entry: Three<T>) => Two<T>,
): Sides<T[]> {
  // With a space, so that no key is taken for an index, which objects have first.
  const byKey = (items: readonly T[]): Record<string, T> =>
    Object.fromEntries(items.map((item) => [`${keyOf(item)} `, item]));
  const { ours, theirs } = mergeEntries(mapThree(three, byKey), choose);
  return { ours: Object.values(ours), theirs: Object.values(theirs) };
}
