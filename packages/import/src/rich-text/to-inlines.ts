import { type Inline, isAllowedHref, serialize } from '@archive/markup';

import type { Mark, RichText } from '../page.ts';

/** A stretch of text under the same marks, or a note call. */
interface Leaf {
  readonly content: Inline;
  readonly link: Mark | undefined;
  readonly span: Mark | undefined;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** The text of a segment, as a bundle has it. */
export function toSegment(content: RichText): string {
  return serialize(toInlines(content));
}

/** The inline tree of a text. Superscripts have no place in it; their text stays. */
export function toInlines(content: RichText): Inline[] {
  if (content.marks.length === 0) return content.text === '' ? [] : [content.text];
  return group(
    leaves(content),
    (leaf) => leaf.link,
    (inLink, link) => {
      const children = group(
        inLink,
        (leaf) => leaf.span,
        (inSpan, span) => {
          const inner = inSpan.map(emphasised);
          return span?.language === undefined
            ? inner
            : [{ type: 'span', language: span.language, children: inner }];
        },
      );
      return link?.href === undefined ? children : [{ type: 'link', href: link.href, children }];
    },
  );
}

/** Neighbours under the same mark, together. */
function group(
  all: readonly Leaf[],
  markOf: (leaf: Leaf) => Mark | undefined,
  wrap: (leaves: readonly Leaf[], mark: Mark | undefined) => Inline[],
): Inline[] {
  const result: Inline[] = [];
  let start = 0;
  for (let index = 1; index <= all.length; index++) {
    const begin = all[start];
    const leaf = all[index];
    if (begin === undefined) break;
    const mark = markOf(begin);
    if (leaf !== undefined && markOf(leaf) === mark) continue;
    for (const inline of wrap(all.slice(start, index), mark)) result.push(inline);
    start = index;
  }
  return result;
}

function emphasised(leaf: Leaf): Inline {
  let inline = leaf.content;
  if (leaf.emphasis) inline = { type: 'emphasis', children: [inline] };
  if (leaf.strong) inline = { type: 'strong', children: [inline] };
  return inline;
}

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly mark: Mark;
}

function leaves(content: RichText): Leaf[] {
  const result: Leaf[] = [];
  const open = { links: new Set<Mark>(), spans: new Set<Mark>(), strong: 0, emphasis: 0 };
  let last = 0;
  const add = (inline: Inline): void => {
    result.push({
      content: inline,
      link: first(open.links),
      span: first(open.spans),
      strong: open.strong > 0,
      emphasis: open.emphasis > 0,
    });
  };
  for (const { at, opens, mark } of edges(content.marks)) {
    if (at > last) {
      add(content.text.slice(last, at));
      last = at;
    }
    if (mark.type === 'note') {
      if (mark.note !== undefined) add({ type: 'note', id: mark.note });
    } else if (mark.type === 'link') {
      // What may not be a link stays as text.
      if (isAllowedHref(mark.href ?? '')) toggle(open.links, mark, opens);
    } else if (mark.type === 'span') toggle(open.spans, mark, opens);
    else if (mark.type === 'strong') open.strong += opens ? 1 : -1;
    else if (mark.type === 'emphasis') open.emphasis += opens ? 1 : -1;
  }
  if (last < content.text.length) add(content.text.slice(last));
  return result;
}

function edges(marks: readonly Mark[]): Edge[] {
  const result: Edge[] = [];
  for (const mark of marks) {
    if (mark.type === 'note') result.push({ at: mark.start, opens: true, mark });
    else if (mark.end > mark.start) {
      result.push({ at: mark.start, opens: true, mark }, { at: mark.end, opens: false, mark });
    }
  }
  // What ends somewhere ends before the call there, and the call stands before what begins there.
  return result.toSorted((a, b) => a.at - b.at || rank(a) - rank(b));
}

function rank(edge: Edge): number {
  if (edge.mark.type === 'note') return 1;
  return edge.opens ? 2 : 0;
}

function toggle(set: Set<Mark>, mark: Mark, on: boolean): void {
  if (on) set.add(mark);
  else set.delete(mark);
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  const [value] = set;
  return value;
}
