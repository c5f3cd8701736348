import { escapeHtml } from '../escape-html.ts';
import type { Segment } from '../segment.ts';
import { labelAttributes } from './element.ts';
import type { Page } from './page.ts';

/** Says inside a passage that it is not translated, or that its source has changed since; else nothing. */
export function markInside(page: Page, segment: Segment): string {
  if (!segment.isFallback) {
    const link = outdatedLink(page, segment);
    return link === '' ? '' : `<span class="outdated-mark" role="note">${link}</span> `;
  }
  return `<span class="fallback-mark" role="note"${labelAttributes(page, segment)}>${words(page)}</span> `;
}

/** Says the same behind a heading, whose name it would become part of. */
export function markBehind(page: Page, segment: Segment): string {
  if (segment.isFallback) return `<p class="fallback-mark" role="note">${words(page)}</p>`;
  const link = outdatedLink(page, segment);
  return link === '' ? '' : `<p class="outdated-mark" role="note">${link}</p>`;
}

function outdatedLink({ options, words: { html } }: Page, { id }: Segment): string {
  const href = options.outdated?.(id);
  return href === undefined ? '' : `<a href="${escapeHtml(href)}">${html('outdated-mark')}</a>`;
}

function words(page: Page): string {
  return escapeHtml(page.words.notTranslated);
}
