import { closeBracket, openBracket, type Bracket, type Scan } from './bracket.ts';
import { lineBreak, lineEndLength } from './break.ts';
import { isPunctuation } from './characters.ts';
import { markLeaves, readStars, type Report, type Trace } from './emphasis.ts';
import type { Inline } from './inline.ts';
import { nest } from './leaf.ts';
import { readNoteCall } from './note-call.ts';

const STAR = 0x2a;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;

const MARKUP = /[*[\]\\\n\r]/g;
const AFTER_CARET = /[^\s[\]]{0,60}\]?/y;

/**
 * Reads a text from left to right, once: each character is looked at a bounded number of times,
 * whatever the text is. `report` hears of what looks like markup and is not, `trace` of what is.
 */
export function scan(text: string, report?: Report, trace?: Trace): Inline[] {
  const brackets: Bracket[] = [];
  const state: Scan = { text, tokens: [], brackets, report, trace };
  let index = 0;
  while (index < text.length) {
    MARKUP.lastIndex = index;
    const found = MARKUP.exec(text)?.index ?? text.length;
    if (found > index) state.tokens.push(text.slice(index, found));
    index = found < text.length ? readMarkup(state, found) : found;
  }
  return nest(markLeaves(state.tokens, report, trace));
}

/** Reads what stands at `index`, and answers where to go on. */
function readMarkup(state: Scan, index: number): number {
  const { text, tokens } = state;
  switch (text.charCodeAt(index)) {
    case STAR: {
      const stars = readStars(text, index);
      tokens.push(stars);
      return index + stars.length;
    }
    case OPEN:
      return readOpen(state, index);
    case CLOSE:
      return closeBracket(state, index);
    case BACKSLASH:
      return readBackslash(state, index);
    default:
      tokens.push(lineBreak());
      return index + lineEndLength(text, index);
  }
}

function readOpen(state: Scan, index: number): number {
  const call = readNoteCall(state.text, index);
  if (call === undefined) {
    if (state.report !== undefined) reportNoteCall(state.text, index, state.report);
    return openBracket(state, index);
  }
  state.tokens.push(call.note);
  state.trace?.markup?.(index, call.end);
  state.trace?.note?.(call.note.id, index, call.end);
  const around = state.brackets.at(-1);
  if (around !== undefined) around.holdsNote = true;
  return call.end;
}

/** A backslash before a line end is a break, before punctuation an escape, and else a backslash. */
function readBackslash(state: Scan, index: number): number {
  const { text, tokens, trace } = state;
  const lineEnd = lineEndLength(text, index + 1);
  if (lineEnd > 0) {
    trace?.markup?.(index, index + 1);
    tokens.push(lineBreak());
    return index + 1 + lineEnd;
  }
  const escapes = isPunctuation(text.charCodeAt(index + 1));
  if (escapes) trace?.markup?.(index, index + 1);
  tokens.push(escapes ? text.charAt(index + 1) : '\\');
  return escapes ? index + 2 : index + 1;
}

function reportNoteCall(text: string, index: number, report: Report): void {
  if (text.charAt(index + 1) !== '^') return;
  AFTER_CARET.lastIndex = index + 2;
  AFTER_CARET.exec(text);
  report('malformed-note', index, Math.max(AFTER_CARET.lastIndex, index + 2));
}
