import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a piece of HTML, in order, as a browser would read it. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (nodes: Node[]): void => {
    for (const node of nodes) {
      if (!('tagName' in node)) continue;
      found.push(node);
      visit(node.childNodes);
    }
  };
  visit(parseFragment(html).childNodes);
  return found;
}

export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
}

export function textOfElement(element: Element): string {
  return textOfNodes(element.childNodes);
}

function textOfNodes(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if ('tagName' in node) return node.tagName === 'br' ? '\n' : textOfNodes(node.childNodes);
      return 'value' in node ? node.value : '';
    })
    .join('');
}

/** What is in a piece of HTML, for comparing with what should be. */
export function find(
  html: string,
  test: (attributes: Record<string, string>) => boolean,
): Element[] {
  return elementsOf(html).filter((element) => test(attributesOf(element)));
}
