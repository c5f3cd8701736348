import type { PageBlock } from '../page.ts';
import { isProse } from './edges.ts';

const LONGEST_TITLE = 300;
const LONGEST_SUBTITLE = 160;

/** Indexes of the headings of the first level. */
export function mainHeadings(blocks: readonly PageBlock[]): number[] {
  return blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 1 && block.content.text !== '' ? [index] : [],
  );
}

/** Index of the block that is the title: the main heading, or the first short block of the page. */
export function titleIndex(blocks: readonly PageBlock[]): number | undefined {
  const [main] = mainHeadings(blocks);
  if (main !== undefined) return main;
  const first = blocks.findIndex((block) => block.type !== 'separator');
  const block = blocks[first];
  if (block === undefined) return undefined;
  if (block.type === 'heading') return first;
  const isShort = block.content.text.length <= LONGEST_TITLE;
  // A page of one paragraph has no title.
  const hasMore = blocks.some((other, index) => index > first && other.type !== 'separator');
  return block.type === 'paragraph' && isShort && !isProse(block) && hasMore ? first : undefined;
}

/**
 * Index of the block that is the subtitle: the only heading of the second level, right under the
 * title; or a line in brackets or emphasis there.
 */
export function subtitleIndex(blocks: readonly PageBlock[], title: number): number | undefined {
  const index = title + 1;
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined || block.content.text.length > LONGEST_SUBTITLE)
    return undefined;
  if (block.type === 'heading') {
    const alike = blocks.filter((other) => other.type === 'heading' && other.level === block.level);
    const level = blocks[title]?.level ?? 1;
    return alike.length === 1 && (block.level ?? 0) > level && blocks.length > index + 2
      ? index
      : undefined;
  }
  if (block.type !== 'paragraph' || isProse(block)) return undefined;
  const isBracketed = /^\(.*\)$/s.test(block.content.text);
  return isBracketed || isMarkedThroughout(block) ? index : undefined;
}

/** Whether all of a block's text is strong or emphasised. */
export function isMarkedThroughout({ content }: PageBlock, type?: 'strong' | 'emphasis'): boolean {
  return content.marks.some(
    (mark) =>
      (type === undefined
        ? mark.type === 'strong' || mark.type === 'emphasis'
        : mark.type === type) &&
      content.text.slice(0, mark.start).trim() === '' &&
      content.text.slice(mark.end).trim() === '' &&
      mark.end > mark.start,
  );
}

/** A block whose type says what strong or emphasised text said: the mark is dropped, the text stays. */
export function withoutOuterMarks(block: PageBlock): PageBlock {
  const { text, marks } = block.content;
  const kept = marks.filter(
    (mark) =>
      (mark.type !== 'strong' && mark.type !== 'emphasis') ||
      text.slice(0, mark.start).trim() !== '' ||
      text.slice(mark.end).trim() !== '',
  );
  return { ...block, content: { text, marks: kept } };
}
