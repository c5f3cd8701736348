import type { Block, Figure, ListItem, Skeleton } from '@archive/schema';

/** What stands in one row across both texts. */
export type Row =
  | { readonly kind: 'separator' }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | Passage;

/** A passage in both texts. */
export interface Passage {
  readonly kind: 'passage';
  /** The segment's id. */
  readonly id: string;
  /** What the stylesheet tells it apart by. */
  readonly className: string;
  /** The level of a heading; the title's is 1. */
  readonly level?: number;
  /** The number of an item in a list that counts; 0 in one that does not. */
  readonly item?: number;
  /** How many lists it stands in. */
  readonly depth?: number;
}

/** A document's passages, one to a row, in reading order, without its notes. */
export function rowsOf(skeleton: Skeleton): Row[] {
  return [
    passage(skeleton.title, 'title', { level: 1 }),
    ...optional(skeleton.subtitle, 'subtitle'),
    ...skeleton.body.flatMap(blockRows),
    ...optional(skeleton.signature, 'signature'),
    ...optional(skeleton.dateline, 'dateline'),
  ];
}

/** The author's notes, one to a row. */
export function noteRows({ notes = [] }: Skeleton): Passage[] {
  return notes.map(({ id }) => passage(id, 'note'));
}

function blockRows(block: Block): Row[] {
  switch (block.type) {
    case 'heading':
      return [passage(block.id, 'heading', { level: block.level })];
    case 'paragraph':
      return [passage(block.id, 'paragraph')];
    case 'quote':
    case 'verse':
      return [
        ...block.segments.map((id) => passage(id, block.type === 'quote' ? 'quoted' : 'stanza')),
        ...optional(block.attribution, 'attribution'),
      ];
    case 'list':
      return itemRows(block.items, block.ordered === true, 1);
    case 'figure':
      return [{ kind: 'figure', figure: block }, ...optional(block.caption, 'caption')];
    case 'separator':
      return [{ kind: 'separator' }];
  }
}

function itemRows(items: readonly ListItem[], counts: boolean, depth: number): Passage[] {
  return items.flatMap(({ id, items: inside = [], ordered = false }, index) => [
    passage(id, 'item', { item: counts ? index + 1 : 0, depth }),
    ...itemRows(inside, ordered, depth + 1),
  ]);
}

function optional(id: string | undefined, className: string): Passage[] {
  return id === undefined ? [] : [passage(id, className)];
}

function passage(
  id: string,
  className: string,
  more: Pick<Passage, 'level' | 'item' | 'depth'> = {},
): Passage {
  return { kind: 'passage', id, className, ...more };
}
