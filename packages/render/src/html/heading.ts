import type { Heading } from '@archive/schema';

import { segmentAttributes } from './element.ts';
import { titleLevel, type Page } from './page.ts';
import { permalinkBehind } from './permalink.ts';
import { segmentText } from './segment-text.ts';
import { markBehind } from './state-mark.ts';

/**
 * The tag for a heading of the document's level (its title has 1), below the caller's own headings,
 * never deeper than h6, and never more than one below the heading before it.
 */
export function headingTag(page: Page, level: number): string {
  page.level = Math.min(titleLevel(page.options) + level - 1, page.level + 1, 6);
  return `h${page.level}`;
}

export function headingHtml(page: Page, block: Heading): string {
  const segment = page.find(block.id);
  if (segment === undefined) return '';
  const tag = headingTag(page, block.level);
  const text = segmentText(page, segment);
  const heading = `<${tag}${segmentAttributes(page, segment)}>${text}</${tag}>`;
  // Beside the heading: inside, it would be part of the heading's name.
  const link = permalinkBehind(page, segment);
  const row = link === '' ? heading : `<div class="heading">${heading} ${link}</div>`;
  return row + markBehind(page, segment);
}
