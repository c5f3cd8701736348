import type { Release } from '@archive/schema';

/** What a release changed, but for its version and its day. A part in which nothing changed is left out. */
export type Changes = Omit<Release, 'version' | 'on' | 'since'>;

/** What came, changed and went, by name. */
export interface Parts {
  added?: string[];
  changed?: string[];
  removed?: string[];
}
