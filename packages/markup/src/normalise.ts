import { flatten } from './flatten.ts';
import type { Inline } from './inline.ts';
import { nest } from './leaf.ts';

/**
 * Brings a tree, of whatever make, into the one form that `parse` gives: neighbouring texts
 * joined, white space moved out of the ends of emphasis, empty constructs and emphasis inside
 * emphasis dropped, line ends made breaks, a note call moved out of the link that it stood in, and
 * a link or span that cannot be written replaced by its content. All text is kept.
 *
 * @param inlines - a tree
 * @returns a new tree; `parse(serialize(inlines))` equals it
 *
 * @example
 * ```ts
 * normalise(['a', ' ', { type: 'emphasis', children: ['b '] }, 'c']);
 * // ['a ', { type: 'emphasis', children: ['b'] }, ' c']
 * ```
 */
export function normalise(inlines: readonly Inline[]): Inline[] {
  return nest(flatten(inlines));
}
