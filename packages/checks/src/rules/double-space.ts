import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { edited } from '../text/edit.ts';
import type { Edit } from '../text/edit.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

const SPACES = /[^\S\n]{2,}/g;
const NO_BREAK = /[\u00A0\u202F]/;

/** One space parts two words. */
export const doubleSpace: SegmentRule = {
  id: 'double-space',
  severity: 'warning',
  description: 'No two spaces stand side by side, except in verse.',
  scope: 'segment',
  holds: TRAIT.spaces,
  sentences: {
    spaces: {
      message: 'There are {{count}} spaces side by side.',
      help: 'Leave one. Where a gap is meant, it is for the page to make it.',
    },
  },
  *check(segment) {
    const { id, role, masked, text } = segment;
    // In verse a gap may be the poet's.
    if (role === 'verse') return;
    const found = [...masked.matchAll(SPACES)].filter(
      ({ 0: { length }, index }) => !atEdge(masked, index, index + length),
    );
    const fix = {
      type: 'replace' as const,
      pointer: pointer(id),
      text: edited(text, found.map(single)),
    };
    for (const { 0: spaces, index } of found)
      yield {
        at: stretch(segment, index, spaces.length),
        says: 'spaces',
        values: { count: spaces.length },
        fix,
      };
  },
};

/** Whether the spaces stand beside a line break or an end of the text: that is edge-space's. */
function atEdge(text: string, start: number, end: number): boolean {
  return start === 0 || end === text.length || text[start - 1] === '\n' || text[end] === '\n';
}

/** One of the spaces: one that does not break, if there is one. */
function single({ 0: spaces, index }: RegExpExecArray): Edit {
  const text = NO_BREAK.exec(spaces)?.[0] ?? spaces.charAt(0);
  return { offset: index, length: spaces.length, text };
}
