import { countCharacters, countVisible } from '../../rich-text/count.ts';
import {
  attribute,
  childrenOf,
  type HtmlDocument,
  type HtmlNode,
  isElement,
  isText,
} from './tree.ts';

/** Counts a page's text on its tree, apart from how it is read: text nodes, line breaks, pictures' descriptions. */
export function countText(document: HtmlDocument): { characters: number; visible: number } {
  let characters = 0;
  let visible = 0;
  const nodes: HtmlNode[] = [...document.childNodes];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isText(node)) {
      characters += countCharacters(node.value);
      visible += countVisible(node.value);
    } else if (isElement(node)) {
      if (node.tagName === 'br') characters++;
      if (node.tagName === 'img') {
        const alternative = attribute(node, 'alt') ?? '';
        characters += countCharacters(alternative);
        visible += countVisible(alternative);
      }
      for (const child of childrenOf(node)) nodes.push(child);
    }
  }
  return { characters, visible };
}
