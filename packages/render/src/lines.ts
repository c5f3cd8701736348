import type { Inline } from '@archive/markup';

/**
 * Splits text at its breaks, those inside emphasis and spans included: a line of verse is a line,
 * whatever begins or ends in it. A link stays whole, since it is one link.
 */
export function splitLines(inlines: readonly Inline[]): Inline[][] {
  let line: Inline[] = [];
  const lines = [line];
  for (const inline of inlines) {
    if (typeof inline === 'string' || inline.type === 'note' || inline.type === 'link') {
      line.push(inline);
    } else if (inline.type === 'break') {
      lines.push((line = []));
    } else {
      for (const [index, children] of splitLines(inline.children).entries()) {
        if (index > 0) lines.push((line = []));
        if (children.length > 0) line.push({ ...inline, children });
      }
    }
  }
  return lines;
}
