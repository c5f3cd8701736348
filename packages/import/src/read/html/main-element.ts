import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
  textOf,
} from './tree.ts';

/** Of the page's text; a smaller part is called main by mistake. */
const LEAST = 0.5;

/** The element that a page itself says holds its text, where there is one and it holds most of it. */
export function mainElement(document: HtmlDocument): HtmlElement | undefined {
  const mains: HtmlElement[] = [];
  let length = 0;
  const nodes: HtmlNode[] = [...document.childNodes];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'body') length = textOf(node).length;
    if (node.tagName === 'main' || attribute(node, 'role') === 'main') mains.push(node);
    else for (const child of node.childNodes) nodes.push(child);
  }
  const [main] = mains;
  if (main === undefined || mains.length > 1) return undefined;
  return textOf(main).length >= length * LEAST ? main : undefined;
}
