import type { PageBlock, RichText } from '../page.ts';
import { markerOf } from '../read/text/marker.ts';
import { countWords, endsLikeProse } from './sentence.ts';

const LONGEST = 120;
const MOST_WORDS = 14;
const MOST_LINES = 3;
/** Rows of a table in Markdown have bars at their ends; other tables' cells are blocks. */
const ROW = /^\||\|$/;
const FIGURES = /^[^\p{L}]*\p{Nd}[^\p{L}]*$/u;

/** Whether a block can be the name of whoever signs: short, and no sentence. */
function mayBeSignature({ type, content, cell }: PageBlock): boolean {
  const { text } = content;
  if (
    type !== 'paragraph' ||
    cell === true ||
    text.length > LONGEST ||
    endsLikeProse(withoutCall(content))
  )
    return false;
  const isPoint = markerOf(text)?.value !== undefined;
  return /\p{L}/u.test(text) && !isPoint && !ROW.test(text) && countWords(text) <= MOST_WORDS;
}

/** The text without the superscript at its end: after it, a sentence may have ended. */
function withoutCall({ text, marks }: RichText): string {
  const call = marks.find(({ type, end }) => type === 'superscript' && end === text.length);
  return call === undefined ? text : text.slice(0, call.start);
}

/**
 * Indexes of the blocks that sign the page: right before its date, or right after it where
 * nothing short stands before; without a date, the last block of a page of several paragraphs.
 */
export function signatureIndexes(
  blocks: readonly PageBlock[],
  tail: number,
  dateline: number | undefined,
): number[] {
  if (dateline === undefined || dateline < tail) {
    const last = blocks.length - 1;
    const block = blocks[last];
    const isSignature = last >= tail && tail > 1 && block !== undefined && mayBeSignature(block);
    return isSignature && /^["—–-]?\s*\p{Lu}|^\p{Lo}/u.test(block.content.text) ? [last] : [];
  }
  const before = run(blocks, dateline - 1, -1, tail);
  return before.length > 0 ? before.toReversed() : run(blocks, dateline + 1, 1, tail);
}

/** The short lines from an index on; more than a few, or some beside figures, are cells of a table. */
function run(blocks: readonly PageBlock[], from: number, step: 1 | -1, tail: number): number[] {
  const indexes: number[] = [];
  let lines = 0;
  for (let index = from; index >= tail && index < blocks.length; index += step) {
    const block = blocks[index];
    if (step === -1 && FIGURES.test(block?.content.text ?? '')) return [];
    if (block === undefined || !mayBeSignature(block)) break;
    lines += block.content.text.split('\n').length;
    if (lines > MOST_LINES) return [];
    indexes.push(index);
  }
  return indexes;
}
