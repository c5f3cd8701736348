import type { Analyser } from './analyser.ts';
import type { IndexedText } from './format.ts';
import { CUT_OFF, SHORTEST_STEM } from './query.ts';
import type { Group } from './query.ts';
import type { Hit } from './search.ts';
import { eachWord } from './tokens.ts';

/** A piece of a text; what a query asked for is marked. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The passage of a text that has most of what a query asked for. */
export interface Excerpt {
  /** The id of the segment. */
  readonly segment: string;
  readonly pieces: readonly Piece[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

/** Where in a document a group is: a word, counted from 0. */
interface Start {
  readonly place: number;
  readonly group: number;
}

const LONGEST = 240;
const BEFORE = 70;

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
  for (const [place, [segment, text]] of segments.entries()) {
    const rest = starts.filter((each) => each.place >= first);
    if (rest.length === 0) break;
    const { marks, words } = marksAt(text, groups, rest, first);
    // As the index counts them, which leaves one out between two segments.
    first += words + 1;
    const kinds = new Set(marks.map(({ group }) => group)).size;
    // The title is shown as it is.
    const worth = kinds * 100 + Math.min(marks.length, 9) - (place === 0 ? 50 : 0);
    if (marks.length > 0 && (best === undefined || worth > best.worth))
      best = { segment, text, marks, worth };
  }
  return best && { segment: best.segment, pieces: cut(best.text, best.marks) };
}

/** The words of a text that stand at places of a document, the first of them at `first`. */
function marksAt(
  text: string,
  groups: readonly Group[],
  starts: readonly Start[],
  first: number,
): { marks: Mark[]; words: number } {
  const marks: Mark[] = [];
  let begun: { start: number; group: number; last: number }[] = [];
  let place = first;
  let next = 0;
  let due = starts[0]?.place;
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
    for (const { start: from, group, last } of begun)
      if (last === place) {
        const to = pieceEnd(text, from, end, groups[group]?.beginning);
        marks.push({ start: from, end: to, group });
      }
    begun = begun.filter(({ last }) => last > place);
    place += 1;
  });
  return { marks, words: place - first };
}

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
        marks.push({ start, end: pieceEnd(text, start, end, beginning), group: i });
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

/** Of a pair of letters only the first was asked for. */
function pieceEnd(text: string, start: number, end: number, beginning?: string): number {
  return beginning?.length === 1 && end - start === 2 ? start + 1 : end;
}

function cut(text: string, marks: readonly Mark[]): Piece[] {
  if (text.length <= LONGEST) return piecesOf(text, marks, 0, text.length);
  const first = bestStart(marks);
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = from + LONGEST >= text.length ? text.length : wordEnd(text, from + LONGEST, first);
  const pieces = piecesOf(text, marks, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

/** Where the stretch begins that has the most different words. */
function bestStart(marks: readonly Mark[]): number {
  let best = { start: marks[0]?.start ?? 0, kinds: 0 };
  for (const [i, { start }] of marks.slice(0, 200).entries()) {
    const kinds = new Set<number>();
    for (let j = i; j < marks.length && (marks[j]?.end ?? 0) <= start + LONGEST - BEFORE; j += 1)
      kinds.add(marks[j]?.group ?? 0);
    if (kinds.size > best.kinds) best = { start, kinds: kinds.size };
  }
  return best.start;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + BEFORE / 2 ? atCharacter(text, at) : space + 1;
}

function wordEnd(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= least || space < at - BEFORE ? atCharacter(text, at) : space;
}

/** Not between the halves of a character. */
function atCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function piecesOf(text: string, marks: readonly Mark[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    const last = pieces.at(-1);
    const marked = text.slice(Math.max(at, start), Math.min(end, to));
    if (last?.isFound === true)
      pieces[pieces.length - 1] = { text: last.text + marked, isFound: true };
    else pieces.push({ text: marked, isFound: true });
    at = Math.min(end, to);
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false });
  return pieces;
}
