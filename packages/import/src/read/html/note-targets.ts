import { attribute, type HtmlDocument, type HtmlNode, isElement, textOf } from './tree.ts';

/** The mark of a note is a number or a sign. */
const MARK = /^[[(]?[\p{N}*†‡§]{1,4}[\])]?$/u;

/** Ids of the list items that are notes: a mark in the text links to each of them. */
export function noteTargets(document: HtmlDocument): ReadonlySet<string> {
  const targets = new Set<string>();
  const items = new Set<string>();
  const nodes: HtmlNode[] = [...document.childNodes];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'li') items.add(attribute(node, 'id') ?? '');
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (href?.startsWith('#') === true && MARK.test(textOf(node).trim()))
      targets.add(decodeFragment(href));
    for (const child of node.childNodes) nodes.push(child);
  }
  items.delete('');
  return targets.intersection(items);
}

export function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}
