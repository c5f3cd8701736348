import { isBlank } from './bracket.ts';
import { lineBreak } from './break.ts';
import { isAllowedHref } from './href.ts';
import type { Inline, Link, NoteCall, Span } from './inline.ts';
import { nest, type Leaf } from './leaf.ts';
import { isNoteId, writeNoteCall } from './note-call.ts';
import { isLanguage, MAX_SPANS } from './span.ts';

/** Where inlines stand. */
interface Place {
  /** Inside a link: where its note calls go, because none can stand in it. */
  notesOfLink?: NoteCall[];
  /** How many spans are around it. */
  spans: number;
}

interface Pending {
  inline: Inline;
  emphasis: boolean;
  strong: boolean;
}

const LINE_ENDS = /\r\n?|\n/;

/**
 * Turns a tree of any shape and depth into the leaves that can be written: nothing empty, marks
 * that begin and end at something visible, no link in a link, no note call in a link.
 * With a list of its own instead of recursion, since a tree made of hostile HTML has any depth.
 */
export function flatten(inlines: readonly Inline[], place: Place = { spans: 0 }): Leaf[] {
  const leaves: Leaf[] = [];
  const pending: Pending[] = [];
  pushAll(pending, inlines, { emphasis: false, strong: false });
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { inline, ...marks } = next;
    if (typeof inline === 'string') {
      addText(leaves, inline, marks);
      continue;
    }
    switch (inline.type) {
      case 'emphasis':
        pushAll(pending, inline.children, { ...marks, emphasis: true });
        break;
      case 'strong':
        pushAll(pending, inline.children, { ...marks, strong: true });
        break;
      case 'break':
        leaves.push({ content: lineBreak(), ...marks });
        break;
      case 'note':
        addNote(leaves, inline, marks, place);
        break;
      case 'link': {
        const { link, rest } = readLink(inline, place);
        if (link !== undefined) leaves.push({ content: link, ...marks });
        pushAll(pending, rest, marks);
        break;
      }
      case 'span': {
        const { span, rest } = readSpan(inline, place);
        if (span !== undefined) leaves.push({ content: span, ...marks });
        pushAll(pending, rest, marks);
        break;
      }
    }
  }
  return merge(trim(trim(splitAtEdges(leaves), 'emphasis'), 'strong'));
}

type Marks = Omit<Pending, 'inline'>;

function pushAll(pending: Pending[], inlines: readonly Inline[], marks: Marks): void {
  for (let index = inlines.length - 1; index >= 0; index--) {
    const inline = inlines[index];
    if (inline !== undefined) pending.push({ inline, ...marks });
  }
}

function addText(leaves: Leaf[], text: string, marks: Marks): void {
  for (const [index, line] of text.split(LINE_ENDS).entries()) {
    if (index > 0) leaves.push({ content: lineBreak(), ...marks });
    if (line !== '') leaves.push({ content: line, ...marks });
  }
}

function addNote(leaves: Leaf[], { id }: NoteCall, marks: Marks, place: Place): void {
  if (!isNoteId(id)) addText(leaves, writeNoteCall(id), marks);
  else if (place.notesOfLink === undefined)
    leaves.push({ content: { type: 'note', id }, ...marks });
  else place.notesOfLink.push({ type: 'note', id });
}

/** The link, or else its content; and behind it the notes that were called inside. */
function readLink(link: Link, place: Place): { link?: Link; rest: Inline[] } {
  if (place.notesOfLink !== undefined || !isAllowedHref(link.href)) return { rest: link.children };
  const notes: NoteCall[] = [];
  const children = nest(flatten(link.children, { ...place, notesOfLink: notes }));
  if (isBlank(children)) return { rest: [...children, ...notes] };
  return { link: { type: 'link', href: link.href, children }, rest: notes };
}

function readSpan(span: Span, place: Place): { span?: Span; rest: Inline[] } {
  const { language } = span;
  if (!isLanguage(language) || place.spans >= MAX_SPANS) return { rest: span.children };
  const children = nest(flatten(span.children, { ...place, spans: place.spans + 1 }));
  if (isBlank(children)) return { rest: children };
  return { span: { type: 'span', language, children }, rest: [] };
}

/** Makes white space at either end of a marked text a leaf of its own. */
function splitAtEdges(leaves: readonly Leaf[]): Leaf[] {
  return leaves.flatMap((leaf) => {
    const { content, ...marks } = leaf;
    if (typeof content !== 'string' || !(marks.emphasis || marks.strong)) return [leaf];
    const core = content.trim();
    if (core.length === content.length || core === '') return [leaf];
    const start = content.length - content.trimStart().length;
    return [content.slice(0, start), core, content.slice(start + core.length)]
      .filter((part) => part !== '')
      .map((part) => ({ content: part, ...marks }));
  });
}

/** Takes the mark off what is invisible at either end of a marked run: `* a*` is no emphasis. */
function trim(leaves: Leaf[], mark: 'emphasis' | 'strong'): Leaf[] {
  const trimmed = [...leaves];
  clearEdges(trimmed.keys().toArray(), trimmed, mark);
  clearEdges(trimmed.keys().toArray().toReversed(), trimmed, mark);
  return trimmed;
}

function clearEdges(order: number[], leaves: Leaf[], mark: 'emphasis' | 'strong'): void {
  let isEdge = true;
  for (const index of order) {
    const leaf = leaves[index];
    if (leaf === undefined) continue;
    if (!leaf[mark]) isEdge = true;
    else if (isEdge && isInvisible(leaf)) leaves[index] = { ...leaf, [mark]: false };
    else isEdge = false;
  }
}

function isInvisible({ content }: Leaf): boolean {
  return typeof content === 'string' ? content.trim() === '' : content.type === 'break';
}

/** Joins neighbouring texts that bear the same marks. */
function merge(leaves: readonly Leaf[]): Leaf[] {
  const merged: Leaf[] = [];
  for (const leaf of leaves) {
    const before = merged.at(-1);
    if (
      typeof before?.content === 'string' &&
      typeof leaf.content === 'string' &&
      before.emphasis === leaf.emphasis &&
      before.strong === leaf.strong
    ) {
      merged[merged.length - 1] = { ...before, content: before.content + leaf.content };
    } else {
      merged.push(leaf);
    }
  }
  return merged;
}
