import { escapeText } from './escape.ts';
import { flatten } from './flatten.ts';
import type { Inline } from './inline.ts';
import type { Leaf } from './leaf.ts';
import { writeDestination } from './link.ts';
import { writeNoteCall } from './note-call.ts';
import { writeLanguage } from './span.ts';

/**
 * Writes a tree as the text of a segment, with no more escapes than it needs.
 *
 * @param inlines - a tree, in any form
 * @returns text that `parse` reads as `normalise(inlines)`
 *
 * @example
 * ```ts
 * serialize(['see ', { type: 'link', href: 'sources#p2', children: ['our sources'] }]);
 * // 'see [our sources](sources#p2)'
 * ```
 */
export function serialize(inlines: readonly Inline[]): string {
  const [only] = inlines;
  if (inlines.length === 1 && typeof only === 'string') return escapeText(only);
  return write(flatten(inlines));
}

function write(leaves: readonly Leaf[]): string {
  let text = '';
  let emphasis = false;
  let strong = false;
  for (const leaf of leaves) {
    text += writeSwitch(leaf.emphasis !== emphasis, leaf.strong !== strong);
    text += writeContent(leaf.content);
    ({ emphasis, strong } = leaf);
  }
  return text + writeSwitch(emphasis, strong);
}

/** One star switches emphasis, two switch strong, three both. */
function writeSwitch(emphasis: boolean, strong: boolean): string {
  return (emphasis ? '*' : '') + (strong ? '**' : '');
}

function writeContent(content: Leaf['content']): string {
  if (typeof content === 'string') return escapeText(content);
  if (content.type === 'break') return '\n';
  if (content.type === 'note') return writeNoteCall(content.id);
  const text = write(flatten(content.children));
  return content.type === 'link'
    ? `[${text}${writeDestination(content.href)}`
    : `[${text}${writeLanguage(content.language)}`;
}
