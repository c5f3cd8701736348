/** An element of an XML file that was read. */
export interface XmlElement {
  /** Its name without a prefix. */
  name: string;
  /** The namespace it is in; empty where it is in none. */
  namespace: string;
  /** By name; with its prefix where it has one, as in `xml:lang`. */
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
  /** Where its tag begins, 1-based. */
  line: number;
  column: number;
}

/** The elements that stand directly in an element, of one name where it is given. */
export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element of a name that stands directly in an element. */
export function elementIn(element: XmlElement, name: string): XmlElement | undefined {
  return elementsIn(element, name)[0];
}

/** The text of an element, that of the elements in it included. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}
