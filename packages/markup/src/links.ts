import type { Inline } from './inline.ts';
import { walk } from './walk.ts';

/**
 * The addresses that are linked to, in reading order, repeated as often as they are linked.
 *
 * @param inlines - a tree
 * @returns addresses as they were written
 *
 * @example
 * ```ts
 * links(parse('See [there](sources#p2).')); // ['sources#p2']
 * ```
 */
export function links(inlines: readonly Inline[]): string[] {
  const hrefs: string[] = [];
  for (const inline of walk(inlines)) {
    if (typeof inline !== 'string' && inline.type === 'link') hrefs.push(inline.href);
  }
  return hrefs;
}
