import { escapeHtml } from '../escape-html.ts';
import type { Segment } from '../segment.ts';
import { labelAttributes } from './element.ts';
import type { Page } from './page.ts';

/** A passage's link to itself, if the caller wants them. */
export function permalink(page: Page, segment: Segment): string {
  if (page.options.permalinks !== true) return '';
  const target = escapeHtml((page.options.idPrefix ?? '') + segment.id);
  const label = page.words.html('permalink');
  return ` <a class="permalink" href="#${target}" aria-label="${label}"${labelAttributes(page, segment)}>¶</a>`;
}

/** Behind a heading there is no white space for it to stand in. */
export function permalinkBehind(page: Page, segment: Segment): string {
  return permalink(page, { ...segment, isFallback: false }).trimStart();
}
