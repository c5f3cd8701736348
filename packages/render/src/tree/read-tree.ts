import type { TreeElement } from './tree-node.ts';

/*
 * A tag as this package writes it, or text up to the next one: attributes in double quotation
 * marks, and neither `<` nor `"` within a value or a text that is not escaped.
 */
const PIECE = /<(?<end>\/?)(?<tag>[a-z][a-z0-9]*)(?<attributes>[^<>]*)>|(?<text>[^<]+)/g;
const ATTRIBUTE = /(?<name>[a-z-]+)="(?<value>[^"]*)"/g;
const REFERENCE = /&(?:amp|lt|gt|quot|#39);/g;

const CHARACTERS = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** Elements of HTML that hold nothing, those this package writes. */
export const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/**
 * Reads one element of HTML that this package wrote, and no other HTML. Reading what was written,
 * rather than writing everything twice, is why the tree cannot say something else than the HTML.
 */
export function readTree(html: string): TreeElement {
  const root: TreeElement = { tag: '', attributes: {}, children: [] };
  // A stack instead of recursion: however deep the markup goes, nothing overflows.
  const open = [root];
  for (const { groups = {} } of html.matchAll(PIECE)) {
    const parent = open.at(-1) ?? root;
    const { end, tag, attributes = '', text } = groups;
    if (text !== undefined) parent.children.push(characters(text));
    else if (end === '/') open.pop();
    else if (tag !== undefined) {
      const element: TreeElement = { tag, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!VOID.has(tag)) open.push(element);
    }
  }
  const [first] = root.children;
  if (first === undefined || typeof first === 'string') throw new Error('There is no element.');
  return first;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { groups } of text.matchAll(ATTRIBUTE))
    attributes[groups?.['name'] ?? ''] = characters(groups?.['value'] ?? '');
  return attributes;
}

function characters(escaped: string): string {
  return escaped.replaceAll(REFERENCE, (reference) => CHARACTERS.get(reference) ?? reference);
}
