import { fold } from '@archive/dates';

import type { PageBlock } from '../../page.ts';
import { join, slice } from '../../rich-text/rich-text.ts';
import { isProse } from '../edges.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { callsIn } from './calls.ts';
import { leadingMark, type MarkStyle } from './note-mark.ts';

/** A note of the page, and the block or blocks it stands in. */
export interface NoteBody {
  readonly label: string;
  readonly block: PageBlock;
  /** The mark it begins with, where that is text of the page. */
  readonly mark: string;
}

export interface NotesFound {
  readonly notes: readonly NoteBody[];
  /** Indexes of the blocks that are notes. */
  readonly taken: ReadonlySet<number>;
  /** Index of the heading over the notes. */
  readonly heading: number | undefined;
}

interface Candidate {
  readonly index: number;
  readonly label: string;
  readonly style: MarkStyle;
  readonly block: PageBlock;
  readonly mark: string;
}

/**
 * Finds the notes of a page: those its format marks, and the blocks near its end that begin with
 * a mark the text calls. A single one that is never called counts; several that nothing calls
 * are the points of an argument, unless a heading or a rule sets them off.
 */
export function findNotes(
  blocks: readonly PageBlock[],
  tail: number,
  vocabulary: Vocabulary,
): NotesFound {
  const heading = notesHeading(blocks, vocabulary);
  const from = withEarlier(blocks, Math.min(tail, heading ?? tail));
  const candidates = candidatesIn(blocks, from);
  const called = labelsCalled(blocks, new Set(candidates.map(({ index }) => index)));
  const isSetOff =
    heading !== undefined || blocks[(candidates[0]?.index ?? 0) - 1]?.type === 'separator';
  const calledOnes = candidates.filter(({ label }) => called.has(label));
  const accepted = candidates.filter(({ style, label }) => {
    // `1. …` and `1 …` are lists, dates and headings more often than notes.
    if (style === 'plain') return (isSetOff || calledOnes.length > 1) && called.has(label);
    return isSetOff || calledOnes.length > 0 || candidates.length === 1;
  });

  const structural = blocks.flatMap((block, index) =>
    block.type === 'note' ? [{ index, label: block.label ?? '', block, mark: '' }] : [],
  );
  const found = [...structural, ...accepted].toSorted((a, b) => a.index - b.index);
  const taken = new Set(found.map(({ index }) => index));
  if (heading !== undefined && found.length > 0) taken.add(heading);
  return {
    notes: found.map(({ label, block, mark, index }, place) => {
      const more = continuation(blocks, index + 1, found[place + 1]?.index, taken);
      return { label, mark, block: withMore(block, more) };
    }),
    taken,
    heading: taken.has(heading ?? -1) ? heading : undefined,
  };
}

/** Paragraphs between two notes belong to the first of them. */
function continuation(
  blocks: readonly PageBlock[],
  from: number,
  next: number | undefined,
  taken: Set<number>,
): PageBlock[] {
  const more: PageBlock[] = [];
  for (let index = from; index < (next ?? from); index++) {
    const block = blocks[index];
    if (block === undefined || !isProse(block) || block.type === 'heading') break;
    taken.add(index);
    more.push(block);
  }
  return more;
}

function withMore(block: PageBlock, more: readonly PageBlock[]): PageBlock {
  if (more.length === 0) return block;
  const content = join([block.content, ...more.map((other) => other.content)], '\n');
  const joins = more.reduce((sum, other) => sum + 1 + (other.joins ?? 0), block.joins ?? 0);
  return { ...block, content, joins };
}

/** Paragraphs of a note may stand between it and the next: then the notes begin with the former. */
function withEarlier(blocks: readonly PageBlock[], from: number): number {
  let first = from;
  let number = numberAt(
    blocks,
    blocks.findIndex((block, index) => index >= from && block.type === 'paragraph'),
  );
  for (let index = first - 1; index >= 0 && first - index <= MOST_CONTINUED; index--) {
    if (number === undefined || blocks[index]?.type !== 'paragraph') break;
    if (numberAt(blocks, index) !== number - 1) continue;
    first = index;
    number--;
  }
  return first;
}

const MOST_CONTINUED = 4;

function numberAt(blocks: readonly PageBlock[], index: number): number | undefined {
  const mark = leadingMark(blocks[index]?.content.text ?? '');
  return mark === undefined || mark.style === 'plain' ? undefined : Number(mark.label);
}

function candidatesIn(blocks: readonly PageBlock[], from: number): Candidate[] {
  const candidates: Candidate[] = [];
  let number = 0;
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !MAY_BE_NOTE.has(block.type)) continue;
    if (block.type === 'item' && block.ordered === true && block.depth === 0) {
      number++;
      const label = block.marker?.replaceAll(/\D/g, '') ?? String(number);
      candidates.push({ index, label, style: 'plain', block, mark: block.marker ?? '' });
      continue;
    }
    const raised = raisedMark(block);
    const mark = raised ?? leadingMark(block.content.text);
    if (mark === undefined) continue;
    const content = slice(block.content, mark.length);
    candidates.push({
      index,
      label: mark.label,
      style: mark.style,
      block: { ...block, content },
      mark: mark.text,
    });
  }
  return candidates;
}

const MAY_BE_NOTE: ReadonlySet<PageBlock['type']> = new Set(['paragraph', 'item', 'quote']);

/** A number in superscript at the beginning. */
function raisedMark(block: PageBlock): ReturnType<typeof leadingMark> {
  const [call] = callsIn(block.content);
  if (call === undefined || call.start > 0 || call.style !== 'superscript') return undefined;
  const rest = block.content.text.slice(call.end);
  if (rest.trim() === '') return undefined;
  return {
    label: call.label,
    style: 'superscript',
    length: call.end + rest.length - rest.trimStart().length,
    text: block.content.text.slice(0, call.end),
  };
}

function labelsCalled(blocks: readonly PageBlock[], notes: ReadonlySet<number>): Set<string> {
  const labels = new Set<string>();
  blocks.forEach((block, index) => {
    if (notes.has(index)) return;
    for (const call of callsIn(block.content)) labels.add(call.label);
  });
  return labels;
}

function notesHeading(blocks: readonly PageBlock[], { notes }: Vocabulary): number | undefined {
  const index = blocks.findLastIndex(
    ({ type, content }) =>
      (type === 'heading' || type === 'paragraph') &&
      content.text.length < 40 &&
      notes.has(fold(content.text).replaceAll(/[\s:.—-]+$/g, '')),
  );
  // There is text before it and a note after it.
  return index > 0 && index < blocks.length - 1 ? index : undefined;
}
