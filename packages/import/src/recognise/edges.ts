import type { PageBlock, RichText } from '../page.ts';
import { join, lines, trim } from '../rich-text/rich-text.ts';
import { leadingMark } from './notes/note-mark.ts';

/** So long a block is text, not a title, a name or a date. */
const PROSE = 120;
/** Or one of several sentences. */
const SENTENCES = /[\p{L}\p{N}]{3}[.!?…؟][»”")\]]*\s+\p{Lu}/u;
const BRIEF = 50;

export function isProse({ type, content }: PageBlock): boolean {
  if (type === 'heading' || type === 'separator' || type === 'note') return false;
  const { length } = content.text;
  return length >= PROSE || (length >= BRIEF && SENTENCES.test(content.text));
}

/** Where the page's text proper begins and ends. */
export interface Edges {
  /** Index of the first block that is prose, or the number of blocks. */
  readonly head: number;
  /** Index after the last one that is, notes apart. */
  readonly tail: number;
}

export function edgesOf(blocks: readonly PageBlock[]): Edges {
  const first = blocks.findIndex(isProse);
  const head = first === -1 ? blocks.length : first;
  const last = blocks.findLastIndex((block, index) => {
    if (!isProse(block)) return false;
    const mark = block.type === 'item' ? undefined : leadingMark(block.content.text);
    return index <= head || mark === undefined || mark.style === 'plain';
  });
  return { head, tail: last + 1 };
}

/**
 * Divides blocks at the page's edges into their lines where a line is something of its own: a
 * date under a name, two links, one note after the other.
 */
export function divideEdges(
  blocks: readonly PageBlock[],
  isOfItsOwn: (line: PageBlock) => boolean,
): PageBlock[] {
  const { head, tail } = edgesOf(blocks);
  return blocks.flatMap((block, index) => {
    const isEdge = index < head || index >= tail || isNoteRun(block);
    if (!isEdge || block.type !== 'paragraph' || !block.content.text.includes('\n')) return [block];
    return divide(block, isOfItsOwn);
  });
}

function isNoteRun(block: PageBlock): boolean {
  return (
    block.content.text.split('\n').filter((line) => leadingMark(line) !== undefined).length > 1
  );
}

function divide(block: PageBlock, isOfItsOwn: (line: PageBlock) => boolean): PageBlock[] {
  const result: { parts: RichText[]; alone: boolean; isNote: boolean }[] = [];
  for (const content of lines(block.content).map(trim)) {
    if (content.text === '' && content.marks.length === 0) continue;
    const mark = leadingMark(content.text);
    const isNote = mark !== undefined && mark.style !== 'plain';
    const alone = !isNote && isOfItsOwn({ ...block, content });
    const last = result.at(-1);
    if (last === undefined || isNote || alone || last.alone)
      result.push({ parts: [content], alone, isNote });
    else last.parts.push(content);
  }
  if (result.length === 1) return [block];
  return result.map(({ parts }) => ({ ...block, joins: 0, content: join(parts, '\n') }));
}
