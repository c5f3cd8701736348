import { escapeHtml } from '../escape-html.ts';
import type { Segment } from '../segment.ts';
import { labelAttributes } from './element.ts';
import type { Page } from './page.ts';

/** Says inside a passage that it is not translated, or that its source has changed since; else nothing. */
export function markInside(page: Page, segment: Segment): string {
  const said = words(page, segment);
  if (said === '') return '';
  return `<span class="${className(segment)}" role="note"${labelAttributes(page, segment)}>${said}</span> `;
}

/** Says the same behind a heading, whose name it would become part of. */
export function markBehind(page: Page, segment: Segment): string {
  const said = words(page, segment);
  return said === '' ? '' : `<p class="${className(segment)}" role="note">${said}</p>`;
}

function className({ isFallback }: Segment): string {
  return isFallback ? 'fallback-mark' : 'outdated-mark';
}

/** With a link to what has changed in the source of a passage, where there is something to be read. */
function words(page: Page, { id, state }: Segment): string {
  if (state === undefined) return '';
  const said = escapeHtml(page.words.ofState(state));
  const href = state === 'outdated' ? page.options.changes?.(id) : undefined;
  return href === undefined ? said : `<a href="${escapeHtml(href)}">${said}</a>`;
}
