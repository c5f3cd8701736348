import { escapeHtml } from '../escape-html.ts';
import type { Segment } from '../segment.ts';
import { labelAttributes } from './element.ts';
import type { Page } from './page.ts';

/** Says inside a passage that it is not translated; nothing where it is. */
export function markInside(page: Page, segment: Segment): string {
  if (!segment.isFallback) return '';
  return `<span class="fallback-mark" role="note"${labelAttributes(page, segment)}>${words(page)}</span> `;
}

/** Says the same behind a heading, whose name it would become part of. */
export function markBehind(page: Page, segment: Segment): string {
  return segment.isFallback ? `<p class="fallback-mark" role="note">${words(page)}</p>` : '';
}

function words(page: Page): string {
  return escapeHtml(page.words.notTranslated);
}
