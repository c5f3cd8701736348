import { compose } from '../outline/compose.ts';
import type { RenderInput, RenderOptions } from '../render-input.ts';
import { textFormat } from './text-format.ts';

/**
 * Renders a document as plain text: blocks with an empty line between them, calls and notes as
 * `[1]`, the addresses of other sites behind the text of their links. A segment that is not
 * translated stands in the original's language, behind a label that says so; one that is outdated
 * has a label too.
 *
 * @param input - the document, its text, and the original's for what the text lacks
 * @param options - labels; levels, permalinks and addresses within the archive do not matter here
 * @returns text that ends with a newline
 *
 * @example
 * ```ts
 * renderText({ skeleton, text: parseBundle('en', { title: 'A title', p1: 'A *word*.' }) }, { i18n });
 * // 'A title\n\nJanuary 10, 2022\n\nA word.\n'
 * ```
 */
export function renderText(input: RenderInput, options: RenderOptions): string {
  return compose(input, options, textFormat);
}
