import { mayHoldMarkup } from './characters.ts';
import type { Inline } from './inline.ts';
import { scan } from './scan.ts';

/**
 * Reads the inline markup of a segment. Every text has a reading: what is not markup is text.
 * Takes time in proportion to the length of the text, and the tree is never deeper than 30 nodes.
 *
 * @param text - the text of a segment, as it stands in a bundle
 * @returns its pieces; none for an empty text
 *
 * @example
 * ```ts
 * parse('A *word*.[^n1]');
 * // ['A ', { type: 'emphasis', children: ['word'] }, '.', { type: 'note', id: 'n1' }]
 * ```
 */
export function parse(text: string): Inline[] {
  if (!mayHoldMarkup(text)) return text === '' ? [] : [text];
  return scan(text);
}
