import type { WorkDocument } from '../../api/index.ts';

/** The kinds of segments to go on to: what the overview counts, and what was found. */
const WAYS = ['next-missing', 'next-outdated', 'next-review', 'next-finding'] as const;
export type Way = (typeof WAYS)[number];

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
  { segments, language, texts: filed }: WorkDocument,
  texts: Readonly<Record<string, string>>,
  found: ReadonlySet<string>,
): Fits {
  // What was typed further is another text than the one that was sent back or is to be reviewed.
  const asFiled = segments.filter(({ id }) => (texts[id] ?? '') === (filed[language]?.[id] ?? ''));
  const idsOf = (those: typeof segments): ReadonlySet<string> => new Set(those.map(({ id }) => id));
  const begun = idsOf(asFiled.filter(({ state }) => state === 'initial'));
  const outdated = idsOf(segments.filter((each) => each.outdated));
  const unread = idsOf(asFiled.filter((each) => each.state === 'translated' && !each.outdated));
  return {
    'next-missing': (id) => !texts[id] || begun.has(id),
    'next-outdated': (id) => outdated.has(id),
    'next-review': (id) => unread.has(id),
    'next-finding': (id) => found.has(id),
  };
}

/** Counts the segments of each kind. */
export function countWays({ segments }: WorkDocument, fits: Fits): Ways {
  const counted = WAYS.map(
    (way) => [way, segments.filter(({ id }) => fits[way](id)).length] as const,
  );
  return Object.fromEntries(counted) as Record<Way, number>;
}
