import type { ImportFinding } from '../../finding.ts';
import {
  attribute,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from './tree.ts';

/** What is to be imported instead of a page that only says where its frames are. */
export function framesetOf(document: HtmlDocument, file: string): ImportFinding | undefined {
  const root = document.childNodes.find((node): node is HtmlElement => isElement(node));
  // Browsers show no body beside one.
  const frameset = root?.childNodes.find((node) => node.nodeName === 'frameset');
  if (frameset === undefined) return undefined;
  const pages = framesIn(frameset).flatMap((frame) => attribute(frame, 'src')?.trim() || []);
  return {
    rule: 'empty-page',
    severity: 'error',
    message: `${file} is a frameset: it has no text of its own and shows other pages in its frames.`,
    help:
      pages.length === 0
        ? 'Import the pages that it shows; it does not name them.'
        : `Import those of its frames that hold the text: ${pages.join(', ')}.`,
    file,
  };
}

function framesIn(frameset: HtmlNode): HtmlElement[] {
  const frames: HtmlElement[] = [];
  const nodes: HtmlNode[] = [frameset];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'frame') frames.push(node);
    for (const child of node.childNodes.toReversed()) nodes.push(child);
  }
  return frames;
}
