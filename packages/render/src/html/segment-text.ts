import type { Inline } from '@archive/markup';

import type { Segment } from '../segment.ts';
import { inlineHtml } from './inline.ts';
import { noteCall } from './note-call.ts';
import type { Page } from './page.ts';

/** Writes the text of a segment, or a part of it, where it stands in the page. */
export function segmentText(
  page: Page,
  segment: Segment,
  inlines: readonly Inline[] = segment.inlines,
): string {
  const { language, direction } = segment;
  return inlineHtml(inlines, {
    language,
    direction,
    directionOf: page.directionOf,
    resolve: (href) => resolve(page, href),
    call: (id) => noteCall(page, segment, id),
  });
}

function resolve({ options, hasAnchor }: Page, href: string): string | undefined {
  if (!href.startsWith('#')) return options.resolve?.(href);
  return hasAnchor(href.slice(1)) ? `#${options.idPrefix ?? ''}${href.slice(1)}` : undefined;
}
