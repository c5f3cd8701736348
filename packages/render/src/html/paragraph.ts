import type { Paragraph } from '@archive/schema';

import { segmentAttributes } from './element.ts';
import type { Page } from './page.ts';
import { permalink } from './permalink.ts';
import { segmentText } from './segment-text.ts';
import { markInside } from './state-mark.ts';

export function paragraphHtml(page: Page, { id }: Pick<Paragraph, 'id'>): string {
  const segment = page.find(id);
  if (segment === undefined) return '';
  const attributes = segmentAttributes(page, segment);
  return `<p${attributes}>${markInside(page, segment)}${segmentText(page, segment)}${permalink(page, segment)}</p>`;
}

/** A paragraph that is no passage of the body: a subtitle, a signature, an attribution. */
export function lineHtml(page: Page, id: string | undefined, className: string, tag = 'p'): string {
  const segment = id === undefined ? undefined : page.find(id);
  if (segment === undefined) return '';
  const attributes = segmentAttributes(page, segment, className);
  return `<${tag}${attributes}>${markInside(page, segment)}${segmentText(page, segment)}</${tag}>`;
}
