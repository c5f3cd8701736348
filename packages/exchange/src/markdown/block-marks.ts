import type { Block, ListItem, Skeleton } from '@archive/schema';

/**
 * What a Markdown file writes before each segment, by its id: the number signs of a heading, the
 * dash or figure of an item, the sign of a quotation. Segments that have none are left out.
 *
 * @example
 * ```ts
 * blockMarks(skeleton).get('h1'); // '## '
 * ```
 */
export function blockMarks(skeleton: Skeleton): ReadonlyMap<string, string> {
  const marks = new Map([[skeleton.title, '# ']]);
  for (const block of skeleton.body) markBlock(marks, block);
  return marks;
}

function markBlock(marks: Map<string, string>, block: Block): void {
  if (block.type === 'heading') marks.set(block.id, `${'#'.repeat(block.level)} `);
  else if (block.type === 'list') markItems(marks, block.items, block.ordered === true, '');
  else if (block.type === 'quote') for (const id of block.segments) marks.set(id, '> ');
}

function markItems(
  marks: Map<string, string>,
  items: readonly ListItem[],
  ordered: boolean,
  indent: string,
): void {
  for (const { id, items: below } of items) {
    marks.set(id, `${indent}${ordered ? '1. ' : '- '}`);
    if (below !== undefined) markItems(marks, below, ordered, `${indent}  `);
  }
}
