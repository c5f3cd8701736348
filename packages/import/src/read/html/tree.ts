import { type DefaultTreeAdapterTypes, html } from 'parse5';

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text';
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function isHtml(element: HtmlElement): boolean {
  return element.namespaceURI === html.NS.HTML;
}

/** All text of an element, wherever it is. */
export function textOf(element: HtmlElement): string {
  let text = '';
  const nodes: HtmlNode[] = [element];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isText(node)) text += node.value;
    else if (isElement(node)) {
      for (const child of childrenOf(node).toReversed()) nodes.push(child);
    }
  }
  return text;
}

/** An element's children, and those of a template, which are not in the page. */
export function childrenOf(element: HtmlElement): HtmlNode[] {
  return isTemplate(element)
    ? [...element.childNodes, ...element.content.childNodes]
    : element.childNodes;
}

export function isTemplate(element: HtmlElement): element is DefaultTreeAdapterTypes.Template {
  return element.nodeName === 'template' && 'content' in element;
}
