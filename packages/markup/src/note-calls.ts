import type { Inline } from './inline.ts';
import { walk } from './walk.ts';

/**
 * The notes that are called, in reading order; one that is called twice is there twice.
 *
 * @param inlines - a tree
 * @returns segment ids of notes
 *
 * @example
 * ```ts
 * noteCalls(parse('One[^n1], two[^tn1].')); // ['n1', 'tn1']
 * ```
 */
export function noteCalls(inlines: readonly Inline[]): string[] {
  const ids: string[] = [];
  for (const inline of walk(inlines)) {
    if (typeof inline !== 'string' && inline.type === 'note') ids.push(inline.id);
  }
  return ids;
}
