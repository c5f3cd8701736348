import type { List, ListItem } from '@archive/schema';

import { segmentAttributes } from './element.ts';
import type { Page } from './page.ts';
import { permalink } from './permalink.ts';
import { segmentText } from './segment-text.ts';
import { markInside } from './state-mark.ts';

export function listHtml(page: Page, { items, ordered }: Pick<List, 'items' | 'ordered'>): string {
  const tag = ordered === true ? 'ol' : 'ul';
  const written = items.map((item) => itemHtml(page, item)).filter((html) => html !== '');
  return written.length === 0 ? '' : `<${tag}>\n${written.join('\n')}\n</${tag}>`;
}

function itemHtml(page: Page, item: ListItem): string {
  const segment = page.find(item.id);
  if (segment === undefined) {
    const inside = innerList(page, item);
    return inside === '' ? '' : `<li>${inside}</li>`;
  }
  const attributes = segmentAttributes(page, segment);
  const text = markInside(page, segment) + segmentText(page, segment) + permalink(page, segment);
  // What stands inside is in languages of its own: an item that is not translated marks its text alone.
  const inside = innerList(page, item);
  return segment.isFallback && inside !== ''
    ? `<li><div${attributes}>${text}</div>${inside}</li>`
    : `<li${attributes}>${text}${inside}</li>`;
}

function innerList(page: Page, { items, ordered }: ListItem): string {
  return items === undefined ? '' : `\n${listHtml(page, { items, ordered })}`.trimEnd();
}
