import type { Nodes } from 'mdast';

/** Whether a node holds a line of text: what is in it stands in that line. */
export function isTextBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}
