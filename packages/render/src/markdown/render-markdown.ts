import { compose } from '../outline/compose.ts';
import type { RenderInput, RenderOptions } from '../render-input.ts';
import { markdownFormat } from './markdown-format.ts';

/**
 * Renders a document as Markdown: CommonMark with GitHub's footnotes (`[^n1]`), line breaks as a
 * backslash before the line's end. What in the text looks like Markdown is escaped. Where
 * CommonMark would not see emphasis, between Chinese characters for one, it is written as a tag.
 *
 * @param input - the document, its text, and the original's for what the text lacks
 * @param options - labels, links, heading level and the address of media
 * @returns Markdown that ends with a newline
 *
 * @example
 * ```ts
 * renderMarkdown({ skeleton, text: parseBundle('en', { title: 'A title', p1: 'A *word*.' }) }, { i18n });
 * // '# A title\n\nJanuary 10, 2022\n\nA *word*.\n'
 * ```
 */
export function renderMarkdown(input: RenderInput, options: RenderOptions): string {
  return compose(input, options, markdownFormat);
}
