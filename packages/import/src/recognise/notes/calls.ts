import type { Mark, RichText } from '../../page.ts';
import { type CallStyle, labelOf } from './note-mark.ts';

/** A mark in the text that calls a note, or looks like it. */
export interface Call {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly style: CallStyle;
}

const ROUND_OR_SQUARE = /\(\s?(\p{Nd}{1,3}|\*{1,3})\s?\)|\[\s?(\p{Nd}{1,3}|\*{1,3})\s?\]/gu;
/** Scripts with upper and lower case part words by spaces; in others, brackets stand close. */
const GLUED = /[\p{Lu}\p{Ll}_]$/u;
/** Powers of units of measure are none. */
const RAISED = /(?<=[^\s\d])(?<!(?:^|[\s\d(/])(?:[mkcdh]?m|[kKcC]m|s))[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
const SIGN = /(?<=[\p{L}\p{N}.,;:!?)\]»”"’])(?:\*{1,3}|[†‡])(?=[\s.,;:!?)\]»”"’]|$)/gu;
const IN_SUPERSCRIPT = /^\s*[([]?\s?(\p{Nd}{1,3}|\*{1,3}|[†‡]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?[)\]]?\s*$/u;

/** Everything in a text that can call a note, in order. */
export function callsIn({ text, marks }: RichText): Call[] {
  const calls: Call[] = [];
  for (const mark of marks) {
    if (mark.type !== 'superscript') continue;
    const inside = text.slice(mark.start, mark.end);
    const label = IN_SUPERSCRIPT.exec(inside)?.[1];
    if (label === undefined) continue;
    const before = inside.length - inside.trimStart().length;
    const after = inside.length - inside.trimEnd().length;
    calls.push({
      start: mark.start + before,
      end: mark.end - after,
      label: labelOf(label),
      style: /^\p{N}/u.test(label) ? 'superscript' : 'sign',
    });
  }
  for (const found of text.matchAll(ROUND_OR_SQUARE)) {
    const label = labelOf(found[1] ?? found[2] ?? '');
    calls.push({ ...placeOf(found), label, style: bracketStyle(found, label) });
  }
  for (const found of text.matchAll(RAISED)) {
    calls.push({ ...placeOf(found), label: labelOf(found[0]), style: 'superscript' });
  }
  for (const found of text.matchAll(SIGN)) {
    calls.push({ ...placeOf(found), label: found[0], style: 'sign' });
  }
  calls.sort((a, b) => a.start - b.start || b.end - a.end);
  // What a superscript holds is found a second time by what it says.
  return calls.filter((call, index) => call.start >= (calls[index - 1]?.end ?? 0) || index === 0);
}

function bracketStyle(
  { 0: mark, index = 0, input = '' }: RegExpMatchArray,
  label: string,
): CallStyle {
  if (label.startsWith('*')) return 'sign';
  const style = mark.startsWith('(') ? 'round' : 'square';
  return GLUED.test(input.slice(Math.max(0, index - 2), index)) ? `glued-${style}` : style;
}

/** Puts calls of notes, which have no text of their own, where their marks stand. */
export function replaceCalls(
  content: RichText,
  calls: readonly (Call & { readonly note: string })[],
): RichText {
  if (calls.length === 0) return content;
  let text = '';
  let end = 0;
  const added: Mark[] = [];
  for (const call of calls) {
    text += content.text.slice(end, call.start);
    added.push({ type: 'note', start: text.length, end: text.length, note: call.note });
    end = call.end;
  }
  text += content.text.slice(end);
  const move = movedOffsets(calls);
  const moved = content.marks
    .map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) }))
    .filter((mark) => mark.type === 'note' || mark.end > mark.start);
  return { text, marks: [...moved, ...added].toSorted((a, b) => a.start - b.start) };
}

/** Where an offset is once the marks of the calls are gone. */
function movedOffsets(calls: readonly Call[]): (offset: number) => number {
  const goneBefore: number[] = [];
  let sum = 0;
  for (const call of calls) {
    goneBefore.push(sum);
    sum += call.end - call.start;
  }
  return (offset) => {
    let low = 0;
    let high = calls.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((calls[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const call = calls[low - 1];
    if (call === undefined) return offset;
    return offset - (goneBefore[low - 1] ?? 0) - (Math.min(call.end, offset) - call.start);
  };
}

function placeOf(found: RegExpMatchArray): { start: number; end: number } {
  const start = found.index ?? 0;
  return { start, end: start + found[0].length };
}
