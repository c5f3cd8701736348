import type { SegmentRole } from '@archive/schema';

import type { PageBlock } from '../page.ts';

/** A block of a page with its place in a document. */
export interface Segment {
  readonly id: string;
  readonly role: SegmentRole;
  readonly block: PageBlock;
}
