import { lineEndLength } from './break.ts';
import { isWhiteSpace } from './characters.ts';
import type { Leaf } from './leaf.ts';
import type { MarkupProblemCode } from './problem.ts';

const STAR = 0x2a;
const BACKSLASH = 0x5c;

/** Stars in a row: one switches emphasis, two switch strong, three both; more are text. */
export interface Stars {
  type: 'stars';
  offset: number;
  length: number;
  /** Not followed by white space. */
  opens: boolean;
  /** Not preceded by white space. */
  closes: boolean;
  /** Whether they begin or end an emphasis; undefined until a partner is found. */
  emphasis?: 'begin' | 'end';
  strong?: 'begin' | 'end';
}

/** What is read between two brackets, or in the whole text: leaves that are not yet marked. */
export type Token = Leaf['content'] | Stars;

export type Report = (code: MarkupProblemCode, offset: number, end: number) => void;

/** Hears where markup stands: each stretch once it is known to be markup, in no order. */
export interface Trace {
  markup?: (offset: number, end: number) => void;
  /** A language span with its words, signs included. */
  span?: (offset: number, end: number) => void;
  note?: (id: string, offset: number, end: number) => void;
  /** The address of a link, without its brackets. */
  address?: (href: string, offset: number, end: number) => void;
}

/**
 * Reads the stars at `index`. Deliberately without CommonMark's rules about punctuation, which
 * drop `这是**…。**所以`.
 */
export function readStars(text: string, index: number): Stars {
  let end = index + 1;
  while (text.charCodeAt(end) === STAR) end++;
  return {
    type: 'stars',
    offset: index,
    length: end - index,
    opens: end < text.length && !isWhiteSpaceAt(text, end),
    closes: index > 0 && !isWhiteSpace(text.charCodeAt(index - 1)),
  };
}

function isWhiteSpaceAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit === BACKSLASH) return lineEndLength(text, index + 1) > 0;
  return isWhiteSpace(unit);
}

/** Finds the partner of each run of stars and marks the leaves between partners. */
export function markLeaves(tokens: readonly Token[], report?: Report, trace?: Trace): Leaf[] {
  findPartners(tokens);
  const leaves: Leaf[] = [];
  // Depths, because an emphasis may begin inside an emphasis; it adds nothing there.
  let emphasis = 0;
  let strong = 0;
  for (const token of tokens) {
    if (typeof token === 'string' || token.type !== 'stars') {
      leaves.push({ content: token, emphasis: emphasis > 0, strong: strong > 0 });
      continue;
    }
    const before = { emphasis: emphasis > 0, strong: strong > 0 };
    emphasis += step(token.emphasis);
    strong += step(token.strong);
    const rest = starsWithoutPartner(token);
    if (trace !== undefined) traceStars(token, rest, trace);
    if (rest === 0) continue;
    // Stars left over stay outside of what their run begins or ends.
    leaves.push({
      content: '*'.repeat(rest),
      emphasis: before.emphasis && emphasis > 0,
      strong: before.strong && strong > 0,
    });
    if (report !== undefined) reportStars(token, rest, report);
  }
  return leaves;
}

function findPartners(tokens: readonly Token[]): void {
  const open: { emphasis: Stars[]; strong: Stars[] } = { emphasis: [], strong: [] };
  for (const token of tokens) {
    if (typeof token === 'string' || token.type !== 'stars' || token.length > 3) continue;
    if (token.length !== 2) findPartner(token, open.emphasis, 'emphasis');
    if (token.length !== 1) findPartner(token, open.strong, 'strong');
  }
}

function findPartner(stars: Stars, open: Stars[], mark: 'emphasis' | 'strong'): void {
  // The nearest one, so that the first star in `5 *3 and *this*` stays a star.
  const partner = stars.closes ? open.pop() : undefined;
  if (partner !== undefined) {
    partner[mark] = 'begin';
    stars[mark] = 'end';
  } else if (stars.opens) {
    open.push(stars);
  }
}

function step(change: 'begin' | 'end' | undefined): number {
  if (change === undefined) return 0;
  return change === 'begin' ? 1 : -1;
}

function starsWithoutPartner(stars: Stars): number {
  return stars.length - (stars.emphasis ? 1 : 0) - (stars.strong ? 2 : 0);
}

function reportStars(stars: Stars, rest: number, report: Report): void {
  // Stars between white space, and rows of four and more, are meant as stars.
  if (stars.length > 3 || !(stars.opens || stars.closes)) return;
  const offset = isEnd(stars) ? stars.offset + stars.length - rest : stars.offset;
  report('unbalanced-emphasis', offset, offset + rest);
}

/** The stars of a row that have a partner: those nearest to what they mark. */
function traceStars(stars: Stars, rest: number, trace: Trace): void {
  const offset = isEnd(stars) ? stars.offset : stars.offset + rest;
  trace.markup?.(offset, offset + stars.length - rest);
}

function isEnd({ emphasis, strong }: Stars): boolean {
  return emphasis === 'end' || strong === 'end';
}
