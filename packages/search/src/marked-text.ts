import type { Analyser } from './analyser.ts';
import { pieceEnd, piecesOf } from './pieces.ts';
import type { Mark, Piece } from './pieces.ts';
import { CUT_OFF, SHORTEST_STEM } from './query.ts';
import type { Group } from './query.ts';
import { eachWord } from './tokens.ts';

/** Marks in a whole text, such as a title, what a query asked for. */
export function markedText(text: string, groups: readonly Group[], analyser: Analyser): Piece[] {
  return piecesOf(text, marksIn(text, groups, analyser), 0, text.length);
}

function marksIn(text: string, groups: readonly Group[], analyser: Analyser): Mark[] {
  const marks: Mark[] = [];
  // Of each group, how many of its steps were found up to here, and where they begin.
  const open = groups.map((): { steps: number; start: number }[] => []);
  eachWord(text, (start, end) => {
    const terms = analyser.terms(text.slice(start, end));
    for (const [i, { steps, beginning }] of groups.entries()) {
      const begun = [...(open[i] ?? []), { steps: 0, start }];
      const further = begun.filter(({ steps: done }) =>
        steps[done]?.some((term) => terms.includes(term)),
      );
      open[i] = further
        .map((each) => ({ ...each, steps: each.steps + 1 }))
        .filter((each) => each.steps < steps.length);
      const whole = further.find((each) => each.steps + 1 === steps.length);
      if (whole !== undefined) marks.push({ start: whole.start, end, group: i });
      else if (beginning !== undefined && terms.some((term) => continues(term, beginning)))
        marks.push({ start, end: pieceEnd(start, end, beginning), group: i });
    }
  });
  return marks;
}

function continues(term: string, beginning: string): boolean {
  // A stem may end before what was typed does.
  return (
    term.startsWith(beginning) ||
    (term.length >= Math.max(SHORTEST_STEM, beginning.length - CUT_OFF) &&
      beginning.startsWith(term))
  );
}
