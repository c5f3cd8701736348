import { renderHtml } from '../html/render-html.ts';
import type { RenderInput, RenderOptions } from '../render-input.ts';
import { readTree } from './read-tree.ts';
import type { TreeElement } from './tree-node.ts';

/**
 * Renders a document as a tree of plain objects, from which React, Preact, Vue, Svelte and their
 * like can make elements of their own. It is what {@link renderHtml} writes, element by element.
 *
 * @param input - the document, its text, and the original's for what the text lacks
 * @param options - labels, links and layout
 * @returns the `<article>`
 *
 * @example
 * ```ts
 * const text = parseBundle('en', { title: 'A title', p1: 'A *word*.' });
 * const { tag, attributes } = renderTree({ skeleton, text }, { i18n });
 * console.log(tag, attributes); // 'article' { lang: 'en', dir: 'ltr' }
 *
 * const toReact = (node: TreeNode): ReactNode =>
 *   typeof node === 'string'
 *     ? node
 *     : createElement(node.tag, node.attributes, ...node.children.map(toReact));
 * ```
 */
export function renderTree(input: RenderInput, options: RenderOptions): TreeElement {
  return readTree(renderHtml(input, options));
}
