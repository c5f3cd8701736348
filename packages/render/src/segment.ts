import type { Inline, ParsedBundle } from '@archive/markup';

import type { Direction, RenderInput } from './render-input.ts';

/** A segment's text, and where it comes from. */
export interface Segment {
  id: string;
  inlines: readonly Inline[];
  language: string;
  direction: Direction;
  /** Whether it is the original's text, standing in for a translation that is not there. */
  isFallback: boolean;
}

/** The text of a segment in one bundle. */
export function textOf(bundle: ParsedBundle, id: string): readonly Inline[] | undefined {
  // hasOwn, because a plain object answers to `constructor`.
  if (!Object.hasOwn(bundle.segments, id)) return undefined;
  const inlines = bundle.segments[id];
  return inlines === undefined || inlines.length === 0 ? undefined : inlines;
}

/** Finds a segment in the text, or else in the original. */
export function findSegment(
  { text, fallback }: RenderInput,
  id: string,
  directionOf: (language: string) => Direction,
): Segment | undefined {
  const own = textOf(text, id);
  if (own !== undefined) return segment(id, own, text.language, directionOf);
  const inlines = fallback === undefined ? undefined : textOf(fallback, id);
  if (inlines === undefined || fallback === undefined) return undefined;
  const found = segment(id, inlines, fallback.language, directionOf);
  return { ...found, isFallback: fallback.language !== text.language };
}

function segment(
  id: string,
  inlines: readonly Inline[],
  language: string,
  directionOf: (language: string) => Direction,
): Segment {
  return { id, inlines, language, direction: directionOf(language), isFallback: false };
}
