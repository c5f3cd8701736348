import type { Inline } from './inline.ts';
import { walk } from './walk.ts';

/**
 * The text without its markup: breaks are newlines, note calls are left out.
 *
 * @param inlines - a tree
 * @returns what is left to read, as for a page's title or a search index
 *
 * @example
 * ```ts
 * plain(parse('A *word*.[^n1]')); // 'A word.'
 * ```
 */
export function plain(inlines: readonly Inline[]): string {
  const [only] = inlines;
  if (inlines.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const inline of walk(inlines)) {
    if (typeof inline === 'string') text += inline;
    else if (inline.type === 'break') text += '\n';
  }
  return text;
}
