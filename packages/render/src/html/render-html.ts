import { escapeHtml } from '../escape-html.ts';
import type { RenderInput, RenderOptions } from '../render-input.ts';
import { renderParts } from './render-parts.ts';

/**
 * Renders a document as one `<article>`: title, subtitle and date, the blocks with their segment
 * ids as anchors, signature, the notes with links back to their calls, and the colophon.
 *
 * A segment that the text lacks is taken from the original; it then bears its `lang` and `dir`,
 * the class `fallback`, `data-state="untranslated"` and a label that says so. One whose source has
 * changed since bears the class `outdated`, `data-state="outdated"` and such a label.
 *
 * @param input - the document, its text, and the original's for what the text lacks
 * @param options - labels, links and layout
 * @returns HTML, escaped throughout
 *
 * @example
 * ```ts
 * const text = parseBundle('en', { title: 'A title', p1: 'A *word*.' });
 * renderHtml({ skeleton, text }, { i18n, resolve: (href) => `/en/${href}/` });
 * ```
 */
export function renderHtml(input: RenderInput, options: RenderOptions): string {
  const parts = renderParts(input, options);
  const { language, direction, header, body, closing, notes, colophon } = parts;
  const pieces = [header, body, closing, notes, colophon].filter((html) => html !== '').join('\n');
  return `<article lang="${escapeHtml(language)}" dir="${direction}">\n${pieces}\n</article>`;
}
