import type { Quote } from '@archive/schema';

import { escapeHtml } from '../escape-html.ts';
import type { Page } from './page.ts';
import { lineHtml, paragraphHtml } from './paragraph.ts';

export function quoteHtml(page: Page, block: Quote): string {
  const paragraphs = block.segments
    .map((id) => paragraphHtml(page, { id }))
    .filter((html) => html !== '');
  if (paragraphs.length === 0) return '';
  const source = block.document === undefined ? undefined : page.options.resolve?.(block.document);
  const cite = source === undefined ? '' : ` cite="${escapeHtml(source)}"`;
  const quote = `<blockquote${cite}>\n${paragraphs.join('\n')}\n</blockquote>`;
  return attributed(page, quote, 'quote', block.attribution);
}

/** A quotation with who is quoted: outside of the quotation, which is theirs alone. */
export function attributed(
  page: Page,
  quoted: string,
  className: string,
  attribution: string | undefined,
): string {
  const line = lineHtml(page, attribution, 'attribution', 'figcaption');
  return line === '' ? quoted : `<figure class="${className}">\n${quoted}\n${line}\n</figure>`;
}
