import { joinWithoutSpace } from '@archive/translation';

import { type Chunk, type Line, widthOf } from './line.ts';
import { isFull, NARROWEST } from './narrow-column.ts';

/** A longer line was not wrapped by whoever wrote the file. */
const WIDEST = 140;
/** Lines wrapped by hand end a little early. */
const SLACK = 0.85;
const HYPHEN = /\p{L}[-\u2010]$/u;
const SOFT_HYPHEN = '\u00ad';

/** The column at which the lines of a file were wrapped; undefined where they were not. */
export function wrapColumn(chunks: readonly Chunk[]): number | undefined {
  const widths = chunks.flatMap((chunk) => chunk.lines.slice(0, -1).map((line) => line.width));
  const wrapped = widths.filter((width) => width <= WIDEST).toSorted((a, b) => a - b);
  if (wrapped.length === 0 || wrapped.length < widths.length / 2) return undefined;
  const column = wrapped[Math.floor(wrapped.length * 0.9)] ?? 0;
  return column >= NARROWEST ? column : undefined;
}

/** Whether the line goes on in the next one only because it was full. */
export function isWrap(line: Line, next: Line, column: number | undefined): boolean {
  if (column === undefined || line.width > WIDEST) return false;
  // Of short lines, addresses are nearly as long as what was wrapped.
  if (column < NARROWEST ? isFull(line, next, column) : isNearlyFull(line, next, column))
    return true;
  return line.width > column * 0.6 && /[\p{L},;]$/u.test(line.text) && /^\p{Ll}/u.test(next.text);
}

function isNearlyFull(line: Line, next: Line, column: number): boolean {
  const word = widthOf(/^\S{0,200}/.exec(next.text)?.[0] ?? '');
  return line.width + 1 + word > column * SLACK;
}

/** Whether two lines that follow each other are paragraphs of their own: each is longer than any wrapped line. */
export function areParagraphs(line: Line, next: Line): boolean {
  return line.width > WIDEST || next.width > WIDEST;
}

/** Text of several lines as one, and the lines that end in a hyphen that may be none. */
export interface Unwrapped {
  readonly text: string;
  readonly hyphens: readonly Line[];
}

/** Joins lines: a wrap becomes a space, or nothing where the script has none; other line ends stay. */
export function unwrap(lines: readonly Line[], column: number | undefined): Unwrapped {
  let text = '';
  const hyphens: Line[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous !== undefined) {
      const glue = isWrap(previous, line, column) ? joint(previous.text, line.text) : '\n';
      if (glue === '' && HYPHEN.test(previous.text)) hyphens.push(previous);
      text += glue;
    }
    // Typists put two spaces after a full stop; a page shows one.
    text += line.text.replaceAll(/[ \t]+/g, ' ');
  });
  return { text, hyphens };
}

function joint(before: string, after: string): string {
  if (before.endsWith(SOFT_HYPHEN)) return '';
  if (HYPHEN.test(before) && /^\p{Ll}/u.test(after)) return '';
  return joinWithoutSpace(before, after) ? '' : ' ';
}
