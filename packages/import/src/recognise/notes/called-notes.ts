import type { PageBlock } from '../../page.ts';
import { callsIn } from './calls.ts';
import type { Candidate } from './candidates.ts';
import { CALLERS, type CallStyle } from './note-mark.ts';

/** A candidate, and how it is called; nothing calls some notes. */
interface Called extends Candidate {
  readonly calledBy: CallStyle | undefined;
}

/** Where on the page notes are to be expected, as indexes of its blocks. */
export interface Places {
  readonly heading: number | undefined;
  /** Of a date at the end of the page. */
  readonly dateline: number | undefined;
}

/**
 * Tells notes from points of an argument, which bear the same marks: notes are called. A single
 * one that is never called counts; several that nothing calls do where a heading, a rule or the
 * date sets them off.
 */
export function calledNotes(
  candidates: readonly Candidate[],
  blocks: readonly PageBlock[],
  { heading = Infinity, dateline = Infinity }: Places,
): Called[] {
  const all = withCallers(candidates, blocks);
  const marked = blocks.flatMap(({ type }, index) => (type === 'note' ? [index] : []));
  const isLast = ({ index, style }: Candidate): boolean => index > dateline && style !== 'sign';
  // Notes stand together: where numbered ones follow the date, numbers before it count points.
  const areLast =
    marked.some((index) => index > dateline) ||
    all.some((note) => note.calledBy !== undefined && isLast(note));
  const placed = lastPlain(
    areLast ? all.filter((note) => isLast(note) || note.style === 'sign') : all,
  );
  const isRuledOff = blocks[(placed[0]?.index ?? 0) - 1]?.type === 'separator';
  const isSetOff = ({ index }: Called): boolean =>
    isRuledOff || index > heading || index > dateline;
  const calledStyles = placed.flatMap((note) => (note.calledBy === undefined ? [] : [note.style]));
  const isOnly = (note: Called): boolean =>
    marked.length === 0 && calledStyles.every((style) => style === note.style);

  return placed.filter((note) => {
    // `1. …` and `1 …` are lists, dates and headings more often than notes.
    if (note.style === 'plain') {
      const isList = calledStyles.length < 2 || !isOnly(note) || note.calledBy === 'round';
      return note.calledBy !== undefined && (isSetOff(note) || !isList);
    }
    const isAlone = candidates.length === 1 && isOnly(note);
    return isSetOff(note) || calledStyles.includes(note.style) || isAlone;
  });
}

/** What calls a note of its own calls no other's: of [1] and 1., a [1] in the text means the former. */
function withCallers(candidates: readonly Candidate[], blocks: readonly PageBlock[]): Called[] {
  const calls = callsBeside(candidates, blocks);
  const own = new Set(candidates.map(({ style, label }) => `${style} ${label}`));
  return candidates.map((note) => {
    const calledBy = CALLERS[note.style].find((style) => {
      const owner = style.replace('glued-', '');
      const isOthers = owner !== note.style && own.has(`${owner} ${note.label}`);
      return !isOthers && calls.has(`${style} ${note.label}`);
    });
    return { ...note, calledBy };
  });
}

/** All that calls notes, but from notes of the same style: those name each other. */
function callsBeside(
  candidates: readonly Candidate[],
  blocks: readonly PageBlock[],
): ReadonlySet<string> {
  const byIndex = new Map(candidates.map((note) => [note.index, note]));
  const calls = new Set<string>();
  blocks.forEach((block, index) => {
    const note = byIndex.get(index);
    for (const { style, label } of callsIn((note?.block ?? block).content)) {
      if (style !== note?.style) calls.add(`${style} ${label}`);
    }
  });
  return calls;
}

/** Of several lists that count from the same number, the last can be the notes. */
function lastPlain(notes: readonly Called[]): Called[] {
  const plain = notes.filter(({ style }) => style === 'plain');
  const start = plain.findLast(({ label }) => label === plain[0]?.label)?.index ?? 0;
  return notes.filter(({ style, index }) => style !== 'plain' || index >= start);
}
