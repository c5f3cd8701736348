/** A piece of a document: text as people read it, not escaped, or an element. */
export type TreeNode = string | TreeElement;

/** An element of HTML as plain data. */
export interface TreeElement {
  /** The element's name in lower case. */
  tag: string;
  /** By their names in HTML: `class`, not `className`. */
  attributes: Record<string, string>;
  children: TreeNode[];
}
