import type { PageBlock } from '../../page.ts';
import { slice } from '../../rich-text/rich-text.ts';
import { begins, follows, type Marker, markerOf } from './marker.ts';

interface Candidate {
  readonly marker: Marker;
  readonly indent: number;
}

interface Level {
  readonly indent: number;
  last: Marker;
}

/**
 * Makes items of paragraphs that begin with a bullet or a number. One alone is no list, and
 * numbers that do not count up from one are text.
 */
export function groupItems(blocks: readonly PageBlock[]): PageBlock[] {
  const result: PageBlock[] = [];
  let groups = blocks.reduce((most, block) => Math.max(most, block.group ?? 0), 0);
  for (let index = 0; index < blocks.length;) {
    const run = listAt(blocks, index);
    if (run.length > 1) groups++;
    const block = blocks[index];
    if (block === undefined) break;
    if (run.length < 2) {
      result.push(withoutIndent(block));
      index++;
      continue;
    }
    for (const { marker, depth } of run) {
      const { content, line } = blocks[index] as PageBlock;
      result.push({
        type: 'item',
        content: slice(content, marker.length),
        line,
        marker: marker.text,
        depth,
        ordered: marker.value !== undefined,
        group: groups,
      });
      index++;
    }
  }
  return result;
}

/** The items of a list that begins here, with their depths. */
function listAt(blocks: readonly PageBlock[], start: number): { marker: Marker; depth: number }[] {
  const run: { marker: Marker; depth: number }[] = [];
  const levels: Level[] = [];
  for (let index = start; index < blocks.length; index++) {
    const candidate = candidateOf(blocks[index]);
    if (candidate === undefined) break;
    const { marker, indent } = candidate;
    while (levels.length > 1 && indent < (levels.at(-1)?.indent ?? 0)) levels.pop();
    const level = levels.at(-1);
    const isInner = level !== undefined && indent >= level.indent + 2;
    if (begins(marker) && (level === undefined || isInner)) levels.push({ indent, last: marker });
    else if (level !== undefined && follows(marker, level.last)) level.last = marker;
    else break;
    run.push({ marker, depth: levels.length - 1 });
  }
  return run;
}

function candidateOf(block: PageBlock | undefined): Candidate | undefined {
  if (block?.type !== 'paragraph') return undefined;
  const marker = markerOf(block.content.text);
  return marker === undefined ? undefined : { marker, indent: block.depth ?? 0 };
}

/** The indent was only lent to paragraphs, for telling lists inside lists. */
function withoutIndent(block: PageBlock): PageBlock {
  if (block.type !== 'paragraph') return block;
  const { depth: _indent, ...rest } = block;
  return rest;
}
