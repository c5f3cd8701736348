import { joinWithoutSpace } from '@archive/translation';

import { type Chunk, type Line, widthOf } from './line.ts';
import { markerOf } from './marker.ts';

/** From so many columns on, wrapped lines are told by their width alone. */
export const NARROWEST = 45;
/** Lines of less hold two or three words, and are as full as each other by chance. */
const LEAST = 20;
/** Line ends; of fewer, all may be as full as each other by chance. */
const ENOUGH = 6;
const SOME = 3;
/** Of the line ends: so many are where the next word had no room, in wrapped prose and perhaps. */
const FULL = 0.9;
const PERHAPS_FULL = 0.6;
/** Of the line ends: prose has so few at commas and full stops, verse has more. */
const PAUSES = 0.4;
/** Of the lines that go on: so many begin small in prose, where letters have a case. */
const SMALL = 0.5;
/** The longest lines may be of other things. */
const LONGEST = 0.95;

const PAUSE = /[.!?…:;,،؛؟۔。！？；：，、)»”"]$/u;
const CASED = /^[\p{Lu}\p{Ll}]/u;

/** What the lines of a page show that are shorter than wrapped ones mostly are. */
export interface NarrowLines {
  readonly column: number;
  /** Whether they are wrapped prose; else they may be. */
  readonly isSure: boolean;
}

/** A line and the one it ends before. */
type Pair = readonly [line: Line, next: Line];

/**
 * The column at which short lines were wrapped. Wrapped prose is full to a common margin (the next
 * line's first word had no room), breaks off in the middle of sentences, and has last lines that are
 * shorter; verse and addresses are none of these. `undefined` where nothing speaks for it.
 */
export function narrowLines(chunks: readonly Chunk[]): NarrowLines | undefined {
  const pairs = chunks.flatMap(({ lines }) => pairsOf(lines));
  const widths = pairs.map(([{ width }]) => width).toSorted((a, b) => a - b);
  const column = widths[Math.ceil(widths.length * LONGEST) - 1] ?? 0;
  if (pairs.length < SOME || column < LEAST || column >= NARROWEST) return undefined;
  const full = share(pairs, ([line, next]) => isFull(line, next, column));
  const pauses = share(pairs, ([{ text }]) => PAUSE.test(text));
  const cased = pairs.filter(([, { text }]) => CASED.test(text));
  const isSmall =
    cased.length === 0 || share(cased, ([, { text }]) => /^\p{Ll}/u.test(text)) >= SMALL;
  if (full < PERHAPS_FULL || pauses > PAUSES || !isSmall) return undefined;
  const lasts = chunks.flatMap(({ lines }) => (lines.length > 2 ? lines.slice(-1) : []));
  const areShorter = mean(lasts) < mean(pairs.map(([line]) => line));
  return { column, isSure: pairs.length >= ENOUGH && full >= FULL && areShorter };
}

/** Whether a line ends where the next one's first word had no room. */
export function isFull(line: Line, next: Line, column: number): boolean {
  // Without spaces, a sign has room or not; and some signs may not begin a line.
  if (joinWithoutSpace(line.text, next.text)) return line.width > column - 5;
  const word = /^\S{0,200}/.exec(next.text)?.[0] ?? '';
  return line.width + 1 + widthOf(word) > column;
}

/** Lines of a paragraph, each with the one after it; items of a list begin where they will. */
function pairsOf(lines: readonly Line[]): Pair[] {
  return lines.flatMap((line, index): Pair[] => {
    const next = lines[index + 1];
    return next === undefined || markerOf(next.text) !== undefined ? [] : [[line, next]];
  });
}

function share(pairs: readonly Pair[], holds: (pair: Pair) => boolean): number {
  return pairs.filter(holds).length / pairs.length;
}

function mean(lines: readonly Line[]): number {
  return lines.reduce((sum, { width }) => sum + width, 0) / lines.length;
}
