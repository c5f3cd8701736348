import type { PageBlock } from '../../page.ts';
import { slice } from '../../rich-text/rich-text.ts';
import { callsIn } from './calls.ts';
import { leadingMark, type MarkStyle } from './note-mark.ts';

/** A block that begins as notes do. */
export interface Candidate {
  readonly index: number;
  readonly label: string;
  readonly style: MarkStyle;
  /** Without its mark. */
  readonly block: PageBlock;
  readonly mark: string;
}

const MAY_BE_NOTE: ReadonlySet<PageBlock['type']> = new Set(['paragraph', 'item', 'quote']);
const MOST_CONTINUED = 4;

/** The blocks near the end of a page that may be notes. */
export function candidatesIn(blocks: readonly PageBlock[], end: number): Candidate[] {
  const candidates: Candidate[] = [];
  let number = 0;
  for (let index = withEarlier(blocks, end); index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !MAY_BE_NOTE.has(block.type)) continue;
    if (block.type === 'item' && block.ordered === true && block.depth === 0) {
      number++;
      const label = block.marker?.replaceAll(/\D/g, '') ?? String(number);
      candidates.push({ index, label, style: 'plain', block, mark: block.marker ?? '' });
      continue;
    }
    const raised = raisedMark(block);
    const mark = raised ?? leadingMark(block.content.text);
    if (mark === undefined) continue;
    const content = slice(block.content, mark.length);
    candidates.push({
      index,
      label: mark.label,
      style: mark.style,
      block: { ...block, content },
      mark: mark.text,
    });
  }
  return candidates;
}

/** Paragraphs of a note may stand between it and the next: then the notes begin with the former. */
function withEarlier(blocks: readonly PageBlock[], from: number): number {
  let first = from;
  let number = numberAt(
    blocks,
    blocks.findIndex((block, index) => index >= from && block.type === 'paragraph'),
  );
  for (let index = first - 1; index >= 0 && first - index <= MOST_CONTINUED; index--) {
    if (number === undefined || blocks[index]?.type !== 'paragraph') break;
    if (numberAt(blocks, index) !== number - 1) continue;
    first = index;
    number--;
  }
  return first;
}

function numberAt(blocks: readonly PageBlock[], index: number): number | undefined {
  const mark = leadingMark(blocks[index]?.content.text ?? '');
  return mark === undefined || mark.style === 'plain' ? undefined : Number(mark.label);
}

/** A number in superscript at the beginning. */
function raisedMark(block: PageBlock): ReturnType<typeof leadingMark> {
  const [call] = callsIn(block.content);
  if (call === undefined || call.start > 0 || call.style !== 'superscript') return undefined;
  const rest = block.content.text.slice(call.end);
  if (rest.trim() === '') return undefined;
  return {
    label: call.label,
    style: 'superscript',
    length: call.end + rest.length - rest.trimStart().length,
    text: block.content.text.slice(0, call.end),
  };
}
