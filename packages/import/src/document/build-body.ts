import type { Block, ListItem } from '@archive/schema';

import type { PageBlock } from '../page.ts';
import type { Segment } from './segment.ts';

export interface Body {
  readonly blocks: Block[];
  /** In reading order; separators have none. */
  readonly segments: Segment[];
}

const PREFIXES = { heading: 'h', paragraph: 'p', item: 'li', quote: 'q', verse: 'v' } as const;
type Prose = keyof typeof PREFIXES;

/** Makes a document's body of a page's blocks and gives each its segment id: p1, h1, li1, … */
export function buildBody(blocks: readonly PageBlock[]): Body {
  const counts = new Map<Prose, number>();
  const segments: Segment[] = [];
  const body: Block[] = [];
  /** The list items that are open, outermost first. */
  let open: ListItem[] = [];
  let previous: PageBlock | undefined;

  for (const block of blocks) {
    if (block.type === 'separator') {
      body.push({ type: 'separator' });
    } else if (block.type !== 'note') {
      const count = (counts.get(block.type) ?? 0) + 1;
      counts.set(block.type, count);
      const id = `${PREFIXES[block.type]}${count}`;
      segments.push({ id, role: block.type, block });
      const last = body.at(-1);
      const goesOn = previous?.type === block.type && previous.group === block.group;
      if (block.type === 'heading') body.push({ type: 'heading', id, level: block.level ?? 2 });
      else if (block.type === 'paragraph') body.push({ type: 'paragraph', id });
      else if (block.type === 'item') open = addItem(body, goesOn ? open : [], block, id);
      else if (goesOn && (last?.type === 'quote' || last?.type === 'verse')) last.segments.push(id);
      else body.push({ type: block.type, segments: [id] });
    }
    previous = block;
  }
  return { blocks: body, segments };
}

/** Adds an item to the list it belongs to, or begins one; returns the items that are now open. */
function addItem(
  body: Block[],
  open: readonly ListItem[],
  block: PageBlock,
  id: string,
): ListItem[] {
  const item: ListItem = { id };
  const ordered = block.ordered === true && { ordered: true };
  // A list cannot begin two levels deeper than the item it is in.
  const depth = Math.min(block.depth ?? 0, open.length);
  const parent = open[depth - 1];
  if (parent !== undefined) {
    if (parent.items === undefined) Object.assign(parent, ordered, { items: [item] });
    else parent.items.push(item);
    return [...open.slice(0, depth), item];
  }
  const last = body.at(-1);
  if (open.length > 0 && last?.type === 'list') last.items.push(item);
  else body.push({ type: 'list', ...ordered, items: [item] });
  return [item];
}
