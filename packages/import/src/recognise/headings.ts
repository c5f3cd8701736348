import type { PageBlock } from '../page.ts';
import type { PageKind } from '../types.ts';
import { isProse } from './edges.ts';
import { countWords, endsLikeProse } from './sentence.ts';
import { isMarkedThroughout, withoutOuterMarks } from './title.ts';

const LONGEST = 100;
const MOST_WORDS = 14;
const QUESTION = /[?？؟]["»”’')\]]*$/u;
const BEGINS_LIKE_HEADING = /^["«“„'(]*(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{N})/u;

/**
 * Makes headings of paragraphs that are headings by the looks of them: in plain text a short line
 * before prose, elsewhere such a line if all of it is strong. Levels begin with 2.
 */
export function findHeadings(blocks: readonly PageBlock[], kind: PageKind): PageBlock[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.level ?? 2] : []));
  const highest = levels.reduce((least, own) => Math.min(least, own), 6);
  const lowest = levels.reduce((most, own) => Math.max(most, own), 0);
  const shift = levels.length === 0 ? 0 : 2 - highest;
  const level = levels.length === 0 ? 2 : Math.min(6, lowest + shift + 1);
  return blocks.map((block, index) => {
    if (block.type === 'heading')
      return { ...block, level: Math.min(6, (block.level ?? 2) + shift) };
    if (!looksLikeHeading(block, blocks[index + 1], kind)) return block;
    return { ...withoutOuterMarks(block), type: 'heading', level };
  });
}

function looksLikeHeading(block: PageBlock, next: PageBlock | undefined, kind: PageKind): boolean {
  const { text } = block.content;
  if (block.type !== 'paragraph' || next === undefined || text.length > LONGEST) return false;
  if (text.includes('\n')) return false;
  if (kind !== 'text' && !isMarkedThroughout(block, 'strong')) return false;
  if (countWords(text) > MOST_WORDS) return false;
  if (kind !== 'text') return !/[,;]$/.test(text) && next.type !== 'separator';
  if (!BEGINS_LIKE_HEADING.test(text)) return false;
  const isProseNext = isProse(next) || next.type === 'item' || next.type === 'quote';
  const endsLikeHeading = QUESTION.test(text) || !(text.endsWith('.') || endsLikeProse(text));
  return isProseNext && endsLikeHeading && !/^["«“„—–-]/u.test(text);
}
