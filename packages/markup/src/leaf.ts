import type { Break, Emphasis, Inline, Link, NoteCall, Span, Strong } from './inline.ts';

/**
 * A piece of text with its emphasis as two marks instead of as the nodes around it. `*` switches
 * the one mark and `**` the other, so they may overlap in a text, as in `**a *b** c*`; a tree
 * cannot, so it is built from leaves.
 */
export interface Leaf {
  content: string | Break | Link | NoteCall | Span;
  emphasis: boolean;
  strong: boolean;
}

/** Nests leaves: of two marks that start together the longer is outside, of equals the emphasis. */
export function nest(leaves: readonly Leaf[]): Inline[] {
  const emphasisEnds = runEnds(leaves, 'emphasis');
  const strongEnds = runEnds(leaves, 'strong');
  const inlines: Inline[] = [];
  let index = 0;
  while (index < leaves.length) {
    const emphasisEnd = emphasisEnds[index] ?? index;
    const strongEnd = strongEnds[index] ?? index;
    const end = Math.max(emphasisEnd, strongEnd);
    if (end === index) {
      append(inlines, leaves[index++]);
    } else if (emphasisEnd >= strongEnd) {
      inlines.push(emphasis(leaves.slice(index, end)));
    } else {
      inlines.push(strong(leaves.slice(index, end)));
    }
    index = Math.max(index, end);
  }
  return inlines;
}

function emphasis(leaves: readonly Leaf[]): Emphasis {
  return { type: 'emphasis', children: nest(leaves.map((leaf) => ({ ...leaf, emphasis: false }))) };
}

function strong(leaves: readonly Leaf[]): Strong {
  return { type: 'strong', children: nest(leaves.map((leaf) => ({ ...leaf, strong: false }))) };
}

/** For each leaf that bears the mark, the index behind the last leaf of its run. */
function runEnds(leaves: readonly Leaf[], mark: 'emphasis' | 'strong'): Uint32Array {
  const ends = new Uint32Array(leaves.length);
  let end = leaves.length;
  for (let index = leaves.length - 1; index >= 0; index--) {
    if (leaves[index]?.[mark]) ends[index] = end;
    else {
      ends[index] = index;
      end = index;
    }
  }
  return ends;
}

function append(inlines: Inline[], leaf: Leaf | undefined): void {
  if (leaf === undefined) return;
  const last = inlines.length - 1;
  const before = inlines[last];
  if (typeof leaf.content === 'string' && typeof before === 'string') {
    inlines[last] = before + leaf.content;
  } else if (leaf.content !== '') {
    inlines.push(leaf.content);
  }
}
