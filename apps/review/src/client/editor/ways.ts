import type { WorkDocument } from '../../api/index.ts';

/** The kinds of segments to go on to. */
export type Way = 'next-missing' | 'next-outdated' | 'next-finding';

/** How many segments there are of each. */
export type Ways = Readonly<Record<Way, number>>;

/** What a segment has to be, to be gone on to. */
export type Fits = Readonly<Record<Way, (segment: string) => boolean>>;

/**
 * Tells which segments ask for which work.
 *
 * @param texts - all texts of the language, drafts among them
 * @param found - the segments with an error or a warning
 */
export function fitsOf(
  { segments }: WorkDocument,
  texts: Readonly<Record<string, string>>,
  found: ReadonlySet<string>,
): Fits {
  const outdated = new Set(segments.flatMap((each) => (each.outdated ? [each.id] : [])));
  return {
    'next-missing': (id) => !texts[id],
    'next-outdated': (id) => outdated.has(id),
    'next-finding': (id) => found.has(id),
  };
}

/** Counts the segments of each kind. */
export function countWays({ segments }: WorkDocument, fits: Fits): Ways {
  const count = (way: Way): number => segments.filter(({ id }) => fits[way](id)).length;
  return {
    'next-missing': count('next-missing'),
    'next-outdated': count('next-outdated'),
    'next-finding': count('next-finding'),
  };
}
