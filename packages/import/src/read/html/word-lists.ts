import { attribute, type HtmlElement, type HtmlNode, isElement, isText, textOf } from './tree.ts';

/** An item of a list as Word writes it into HTML: a paragraph that begins with its bullet or number. */
export interface WordItem {
  readonly marker: string;
  /** How many lists it is in, beginning with 0. */
  readonly depth: number;
  readonly ordered: boolean;
  /** The same for all items of a list. */
  readonly list: string;
}

/** Word's own name for a marker, and the narrow space it puts after one. */
const MARKER = /mso-list:\s*ignore/i;
const SPACE = /font:\s*7\.0pt/i;
const LONGEST_MARKER = 12;
const LEVEL = /mso-list:\s*(l\d+) level(\d+)/i;
const MARGIN = /margin-left:\s*([\d.]+)(pt|in|cm)/i;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54 };
/** By which each level is set in. */
const INDENT = 36;

export function wordItem(element: HtmlElement): WordItem | undefined {
  if (element.tagName !== 'p') return undefined;
  const marker = markerOf(element);
  if (marker === undefined) return undefined;
  const style = attribute(element, 'style') ?? '';
  const [, list = '', level] = LEVEL.exec(style) ?? [];
  const ordered = /\p{N}|\p{L}[.)]/u.test(marker);
  const depth = level === undefined ? indentOf(style) : Number(level);
  return { marker, depth: Math.max(0, depth - 1), ordered, list: `${list} ${ordered}` };
}

function markerOf(paragraph: HtmlElement): string | undefined {
  let before = '';
  const nodes: HtmlNode[] = paragraph.childNodes.toReversed();
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isText(node)) before += node.value;
    if (before.trim().length > LONGEST_MARKER) return undefined;
    if (!isElement(node)) continue;
    const style = attribute(node, 'style') ?? '';
    const isSpace = SPACE.test(style) && textOf(node).trim() === '';
    const marker = MARKER.test(style) ? before + textOf(node) : before;
    if (isSpace || MARKER.test(style)) return marker.trim() === '' ? undefined : marker.trim();
    for (const child of node.childNodes.toReversed()) nodes.push(child);
  }
  return undefined;
}

function indentOf(style: string): number {
  const [, size, unit = 'pt'] = MARGIN.exec(style) ?? [];
  return Math.round((Number(size ?? 0) * (POINTS[unit.toLowerCase()] ?? 1)) / INDENT);
}
