import { fold } from '@archive/dates';

import type { PageBlock } from '../../page.ts';
import { join } from '../../rich-text/rich-text.ts';
import { isProse } from '../edges.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { calledNotes } from './called-notes.ts';
import { candidatesIn } from './candidates.ts';
import type { CallStyle } from './note-mark.ts';

/** A note of the page, and the block or blocks it stands in. */
export interface NoteBody {
  readonly label: string;
  readonly block: PageBlock;
  /** The mark it begins with, where that is text of the page. */
  readonly mark: string;
  /** What its calls look like. */
  readonly calledBy: CallStyle;
}

export interface NotesFound {
  readonly notes: readonly NoteBody[];
  /** Indexes of the blocks that are notes. */
  readonly taken: ReadonlySet<number>;
  /** Index of the heading over the notes. */
  readonly heading: number | undefined;
}

/**
 * Finds the notes of a page: those its format marks, and the blocks near its end that begin with
 * a mark the text calls.
 *
 * @param tail - index after the last block of prose
 * @param dateline - index of the page's date
 */
export function findNotes(
  blocks: readonly PageBlock[],
  { tail, dateline }: { tail: number; dateline: number | undefined },
  vocabulary: Vocabulary,
): NotesFound {
  const heading = notesHeading(blocks, vocabulary);
  const candidates = candidatesIn(blocks, Math.min(tail, heading ?? tail));
  const isAtEnd = dateline !== undefined && dateline >= tail;
  const called = calledNotes(candidates, blocks, {
    heading,
    dateline: isAtEnd ? dateline : undefined,
  }).map((note) => ({ ...note, calledBy: note.calledBy ?? note.style }));

  const structural = blocks.flatMap((block, index) =>
    block.type === 'note'
      ? [{ index, label: block.label ?? '', block, mark: '', calledBy: 'format' as const }]
      : [],
  );
  const found = [...structural, ...called].toSorted((a, b) => a.index - b.index);
  const taken = new Set(found.map(({ index }) => index));
  if (heading !== undefined && found.length > 0) taken.add(heading);
  return {
    notes: found.map(({ label, block, mark, calledBy, index }, place) => {
      // A format says itself where its notes end.
      const end = calledBy === 'format' ? undefined : found[place + 1]?.index;
      const more = continuation(blocks, index + 1, end, taken);
      return { label, mark, calledBy, block: withMore(block, more) };
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
