import type { SegmentEntry } from '../archive-index.ts';
import { primary } from '../language/primary.ts';
import type { Problem, SegmentRule } from '../rule.ts';
import { isNotation } from '../text/notation.ts';
import { shortened } from '../text/shortened.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

const MARKS = /[¿¡]+|[?!]+/g;
/** Languages that open what they close. Source: Ortografía de la lengua española, 2010; Asturian's Normes. */
const LANGUAGES = new Set(['es', 'ast']);

/** Spanish opens a question where it begins. */
export const invertedMark: SegmentRule = {
  id: 'inverted-mark',
  severity: 'warning',
  description: 'In Spanish, a question opens with ¿ and an exclamation with ¡.',
  scope: 'segment',
  holds: TRAIT.highMark,
  sentences: {
    open: {
      message: 'The "{{mark}}" is never closed.',
      help: 'End the question with "?", the exclamation with "!".',
    },
    close: {
      message: 'Nothing opens what "{{mark}}" ends.',
      help: 'Put "¿" or "¡" where the question or exclamation begins.',
    },
  },
  *check(segment) {
    if (LANGUAGES.has(primary(segment.bundle.language))) yield* unopened(segment);
  },
};

function* unopened(segment: SegmentEntry): Generator<Problem> {
  const { own } = segment;
  let open: RegExpExecArray | undefined;
  for (const found of own.matchAll(MARKS)) {
    const { 0: mark, index } = found;
    if (mark.startsWith('¿') || mark.startsWith('¡')) {
      open ??= found;
    } else if (open !== undefined) {
      open = undefined;
    } else if (!isRemark(own, index, mark) && !isNotation(segment, index)) {
      yield {
        at: stretch(segment, index, mark.length),
        says: 'close',
        values: { mark: shortened(mark) },
      };
    }
  }
  if (open !== undefined)
    yield {
      at: stretch(segment, open.index, open[0].length),
      says: 'open',
      values: { mark: shortened(open[0]) },
    };
}

/** "(?)" and "(!)" say something of what stands before them. */
function isRemark(text: string, index: number, mark: string): boolean {
  return text[index - 1] === '(' && text[index + mark.length] === ')';
}
