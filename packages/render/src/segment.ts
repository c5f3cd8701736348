import type { Inline, ParsedBundle } from '@archive/markup';

import type { Direction, RenderInput } from './render-input.ts';

/** What readers have to know of a passage: that it is the original's, or that its source has changed since. */
export type PassageState = 'untranslated' | 'outdated';

/** A segment's text, and where it comes from. */
export interface Segment {
  id: string;
  inlines: readonly Inline[];
  language: string;
  direction: Direction;
  /** Whether it is the original's text, standing in for a translation that is not there. */
  isFallback: boolean;
  /** What readers have to know of it; undefined for a text that is as it should be. */
  state?: PassageState;
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
  { text, fallback, outdated }: RenderInput,
  id: string,
  directionOf: (language: string) => Direction,
): Segment | undefined {
  const own = textOf(text, id);
  if (own !== undefined) {
    const found = segment(id, own, text.language, directionOf);
    return outdated?.has(id) === true ? { ...found, state: 'outdated' } : found;
  }
  const inlines = fallback === undefined ? undefined : textOf(fallback, id);
  if (inlines === undefined || fallback === undefined) return undefined;
  const found = segment(id, inlines, fallback.language, directionOf);
  if (fallback.language === text.language) return found;
  return { ...found, isFallback: true, state: 'untranslated' };
}

function segment(
  id: string,
  inlines: readonly Inline[],
  language: string,
  directionOf: (language: string) => Direction,
): Segment {
  return { id, inlines, language, direction: directionOf(language), isFallback: false };
}
