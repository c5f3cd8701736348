import type { IndexedText } from './format.ts';
import { cutAround, pieceEnd } from './pieces.ts';
import type { Mark, Piece } from './pieces.ts';
import type { Group } from './query.ts';
import type { Hit } from './search.ts';
import { eachWord } from './tokens.ts';

/** The passage of a text that has most of what a query asked for. */
export interface Excerpt {
  /** The id of the segment. */
  readonly segment: string;
  readonly pieces: readonly Piece[];
}

/** Where in a document a group is: a word, counted from 0. */
interface Start {
  readonly place: number;
  readonly group: number;
}

/**
 * Finds the passage to show of a document: the one that has most of the words, cut around them.
 * `undefined` where no segment has any, as when all stand in a title of another language.
 *
 * @param places Where the words are, as the hit has it: no word has to be looked up again.
 */
export function excerptOf(
  { segments }: IndexedText,
  groups: readonly Group[],
  { places }: Pick<Hit, 'places'>,
): Excerpt | undefined {
  const starts = places
    .flatMap((each, group) => each.map((place) => ({ place, group })))
    .toSorted((a, b) => a.place - b.place);
  let best: { segment: string; text: string; marks: Mark[]; worth: number } | undefined;
  let first = 0;
  let next = 0;
  for (const [place, [segment, text]] of segments.entries()) {
    while ((starts[next]?.place ?? first) < first) next += 1;
    if (next === starts.length) break;
    const { marks, words } = marksAt(text, groups, { starts, next, first });
    // As the index counts them, which leaves one out between two segments.
    first += words + 1;
    const kinds = new Set(marks.map(({ group }) => group)).size;
    // The title is shown as it is.
    const worth = kinds * 100 + Math.min(marks.length, 9) - (place === 0 ? 50 : 0);
    if (marks.length > 0 && (best === undefined || worth > best.worth))
      best = { segment, text, marks, worth };
  }
  return best && { segment: best.segment, pieces: cutAround(best.text, best.marks) };
}

/** Where groups begin in a document, in order; those before `next` are not in the text at hand. */
interface Starts {
  readonly starts: readonly Start[];
  readonly next: number;
  /** The place of the text's first word. */
  readonly first: number;
}

/** The words of a text that stand at places of a document. */
function marksAt(
  text: string,
  groups: readonly Group[],
  { starts, next: from, first }: Starts,
): { marks: Mark[]; words: number } {
  const marks: Mark[] = [];
  let begun: { start: number; group: number; last: number }[] = [];
  let place = first;
  let next = from;
  let due = starts[next]?.place;
  eachWord(text, (start, end) => {
    // Most words are none of them, and a text has thousands.
    if (place !== due && begun.length === 0) {
      place += 1;
      return;
    }
    for (; place === due; due = starts[(next += 1)]?.place) {
      const group = starts[next]?.group ?? 0;
      begun.push({ start, group, last: place + (groups[group]?.steps.length ?? 1) - 1 });
    }
    for (const { start: begin, group, last } of begun)
      if (last === place) {
        const to = pieceEnd(begin, end, groups[group]?.beginning);
        marks.push({ start: begin, end: to, group });
      }
    begun = begun.filter(({ last }) => last > place);
    place += 1;
  });
  return { marks, words: place - first };
}
