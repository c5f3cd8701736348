import { segments, type Skeleton } from '@archive/schema';

const known = new WeakMap<Skeleton, ReadonlySet<string>>();

/** The ids of a document's segments, listed once for all its languages. */
export function segmentIds(skeleton: Skeleton): ReadonlySet<string> {
  let ids = known.get(skeleton);
  if (ids === undefined) {
    ids = new Set(segments(skeleton).map(({ id }) => id));
    known.set(skeleton, ids);
  }
  return ids;
}
