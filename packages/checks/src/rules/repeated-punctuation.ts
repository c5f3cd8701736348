import type { SegmentRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT } from '../text/traits.ts';

/** Marks side by side; markup between them, such as a note call, does not part them. */
const ROW = /[.,;:،؛、，；。۔।][\uFFFC.,;:،؛、，；。۔।]*[.,;:،؛、，；。۔।]/g;
const MARKUP = /\uFFFC+/g;
/** Abbreviations before another mark, dots of an ellipsis, and "::" and "।।", which mean something. */
const RIGHT = /^(?:\.[,;:]|\.{3,}[,;:]?|。{3,}|::|।।)$/;
const LETTER = /^\p{L}/u;

/** Two full stops, a comma before a full stop: one of them is left over from a change. */
export const repeatedPunctuation: SegmentRule = {
  id: 'repeated-punctuation',
  severity: 'warning',
  description: 'No punctuation mark stands twice, or before one that makes it superfluous.',
  scope: 'segment',
  holds: TRAIT.marks,
  sentences: {
    marks: { message: '"{{marks}}" has a mark too many.', help: 'Leave the one that is meant.' },
  },
  *check(segment) {
    const { masked } = segment;
    for (const { 0: row, index } of masked.matchAll(ROW)) {
      const marks = row.replaceAll(MARKUP, '');
      if (RIGHT.test(marks) || isOther(marks, masked, index, index + row.length)) continue;
      yield {
        at: stretch(segment, index, row.length),
        says: 'marks',
        values: { marks: shortened(marks) },
      };
    }
  },
};

/** The dots of a path or beside an ellipsis or another dot; two commas typed for „. */
function isOther(marks: string, text: string, start: number, end: number): boolean {
  if (marks === ',,') return LETTER.test(text.slice(end, end + 2));
  return (
    marks.startsWith('..') &&
    (/[/…?!]/.test(text.charAt(start - 1)) || /[/…]/.test(text.charAt(end)))
  );
}
