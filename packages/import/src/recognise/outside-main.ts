import type { PageBlock } from '../page.ts';
import { leftOut } from '../read/left-out.ts';
import type { LeftOut } from '../types.ts';
import { readMasthead } from './masthead.ts';
import { leadingMark } from './notes/note-mark.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Leaves out what stands beside the element that the page says holds its text: the name of a
 * site, lists of other pages. What tells something of the text stays wherever it stands.
 */
export function withoutOutside(
  blocks: readonly PageBlock[],
  words: Vocabulary,
  out: LeftOut[],
): readonly PageBlock[] {
  const hasTitle = blocks.some((block) => block.outside !== true && isMainHeading(block));
  return blocks.filter((block) => {
    if (block.outside !== true || (isMainHeading(block) && !hasTitle)) return true;
    if (tellsOfText(block, words)) return true;
    const { marker, content, line } = block;
    const text = marker === undefined ? content.text : `${marker} ${content.text}`;
    if (text !== '') out.push(leftOut(text, 'outside-main', line));
    return false;
  });
}

/** A masthead or a note. */
function tellsOfText({ type, content: { text } }: PageBlock, words: Vocabulary): boolean {
  const mark = leadingMark(text);
  const isNote = type === 'note' || (mark !== undefined && mark.style !== 'plain');
  return isNote || readMasthead(text, words.names) !== undefined;
}

function isMainHeading({ type, level }: PageBlock): boolean {
  return type === 'heading' && level === 1;
}
