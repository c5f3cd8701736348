import { problems } from '@archive/markup';

import type { SegmentRule } from '../rule.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

/** A star that touches a word and has no partner is shown as a star. */
export const unbalancedEmphasis: SegmentRule = {
  id: 'unbalanced-emphasis',
  severity: 'warning',
  description: 'Every * and ** that touches a word has its partner.',
  scope: 'segment',
  holds: TRAIT.star,
  sentences: {
    alone: {
      message: '"{{stars}}" has no partner, and is shown as it stands.',
      help: 'Put its partner at the other end of the words, without a space between; write \\* for a star that is meant.',
    },
  },
  *check(segment) {
    for (const { code, offset, length } of problems(segment.text)) {
      if (code !== 'unbalanced-emphasis') continue;
      const stars = segment.text.slice(offset, offset + length);
      yield { at: stretch(segment, offset, length), says: 'alone', values: { stars } };
    }
  },
};
