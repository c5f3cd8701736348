import type { Nodes, Root } from 'mdast';

import { countCharacters, countVisible } from '../../rich-text/count.ts';
import { readHtmlFragment } from '../html/read-html.ts';
import { isTextBlock } from './text-block.ts';

interface Count {
  characters: number;
  visible: number;
}

/** Counts a page's text on its tree, apart from how it is read: what is no markup, and line breaks. */
export function countMarkdown(root: Root): Count {
  const count = { characters: 0, visible: 0 };
  const visits: { node: Nodes; inLine: boolean }[] = [{ node: root, inLine: false }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { node, inLine } = visit;
    if (node.type === 'break') count.characters++;
    else if (node.type === 'html') addHtml(count, node.value, inLine);
    else addText(count, literalOf(node));
    const isLine = inLine || isTextBlock(node);
    if (!('children' in node)) continue;
    for (const child of node.children) visits.push({ node: child, inLine: isLine });
  }
  return count;
}

function addHtml(count: Count, value: string, inLine: boolean): void {
  if (inLine) {
    if (/^<br\b/i.test(value)) count.characters++;
    return;
  }
  const page = readHtmlFragment(value, '');
  if (!page.ok) {
    addText(count, value);
    return;
  }
  count.characters += page.value.characters;
  count.visible += page.value.visible;
}

function addText(count: Count, text: string): void {
  count.characters += countCharacters(text);
  count.visible += countVisible(text);
}

/** The text that a node itself has. */
function literalOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : '';
}
