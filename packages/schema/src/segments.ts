import type { Block, ListItem, Skeleton } from './generated/types.ts';

/** What a segment is in its document. */
export type SegmentRole =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'paragraph'
  | 'quote'
  | 'attribution'
  | 'item'
  | 'verse'
  | 'alt'
  | 'caption'
  | 'signature'
  | 'dateline'
  | 'note';

/** A segment's place in its document. */
export interface SegmentPlace {
  id: string;
  role: SegmentRole;
  /** JSON Pointer to the id in the skeleton's file, for `position`. */
  pointer: string;
}

/**
 * Lists every segment of a document in reading order: title, subtitle, body, signature,
 * dateline, notes. Translators' notes are not among them: they stand in one bundle alone.
 *
 * @example
 * ```ts
 * segments({ ...skeleton, title: 'title', body: [{ type: 'paragraph', id: 'p1' }] });
 * // [{ id: 'title', role: 'title', pointer: '/title' },
 * //  { id: 'p1', role: 'paragraph', pointer: '/body/0/id' }]
 * ```
 */
export function segments(skeleton: Skeleton): SegmentPlace[] {
  const places: SegmentPlace[] = [];
  single(places, skeleton.title, 'title', '/title');
  single(places, skeleton.subtitle, 'subtitle', '/subtitle');
  skeleton.body.forEach((block, index) => addBlock(places, block, `/body/${index}`));
  single(places, skeleton.signature, 'signature', '/signature');
  single(places, skeleton.dateline, 'dateline', '/dateline');
  skeleton.notes?.forEach((note, index) => {
    single(places, note.id, 'note', `/notes/${index}/id`);
  });
  return places;
}

function single(
  places: SegmentPlace[],
  id: string | undefined,
  role: SegmentRole,
  pointer: string,
): void {
  if (id !== undefined) places.push({ id, role, pointer });
}

function addBlock(places: SegmentPlace[], block: Block, pointer: string): void {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      single(places, block.id, block.type, `${pointer}/id`);
      break;
    case 'quote':
    case 'verse':
      block.segments.forEach((id, index) => {
        single(places, id, block.type, `${pointer}/segments/${index}`);
      });
      single(places, block.attribution, 'attribution', `${pointer}/attribution`);
      break;
    case 'list':
      addItems(places, block.items, `${pointer}/items`);
      break;
    case 'figure':
      single(places, block.alt, 'alt', `${pointer}/alt`);
      single(places, block.caption, 'caption', `${pointer}/caption`);
      break;
    case 'separator':
      break;
  }
}

function addItems(places: SegmentPlace[], items: ListItem[], pointer: string): void {
  items.forEach((item, index) => {
    single(places, item.id, 'item', `${pointer}/${index}/id`);
    if (item.items !== undefined) addItems(places, item.items, `${pointer}/${index}/items`);
  });
}
