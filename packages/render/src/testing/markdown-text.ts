import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

export function readMarkdown(markdown: string): Nodes {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
}

/** What a reader of Markdown sees: tags and notes have no text, breaks are newlines. */
export function visibleTextOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if (node.type === 'image' || node.type === 'imageReference') return '[image]';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const between = node.type === 'root' ? '\n\n' : '';
  return node.children.map((child) => visibleTextOf(child)).join(between);
}
