import { isAllowedHref, type Inline, type Link, type Span } from '@archive/markup';

import { escapeHtml } from '../escape-html.ts';
import type { Direction } from '../render-input.ts';

/** What surrounds a piece of text, and what its links and note calls become. */
export interface Surroundings {
  language: string;
  direction: Direction;
  directionOf: (language: string) => Direction;
  /** The address of a link within the archive; undefined where there is none. */
  resolve: (href: string) => string | undefined;
  call: (id: string) => string;
}

const TO_ANOTHER_SITE = /^https?:/i;
const TO_SOMEONE = /^mailto:/i;

/** Writes a tree as HTML. Each construct that is written is listed here; nothing else gets out. */
export function inlineHtml(inlines: readonly Inline[], around: Surroundings): string {
  let html = '';
  for (const inline of inlines) {
    if (typeof inline === 'string') {
      html += escapeHtml(inline);
      continue;
    }
    switch (inline.type) {
      case 'emphasis':
        html += `<em>${inlineHtml(inline.children, around)}</em>`;
        break;
      case 'strong':
        html += `<strong>${inlineHtml(inline.children, around)}</strong>`;
        break;
      case 'break':
        html += '<br>';
        break;
      case 'note':
        html += around.call(inline.id);
        break;
      case 'link':
        html += linkHtml(inline, around);
        break;
      case 'span':
        html += spanHtml(inline, around);
        break;
    }
  }
  return html;
}

function linkHtml({ href, children }: Link, around: Surroundings): string {
  const text = inlineHtml(children, around);
  // Asked once more, for a tree that did not come out of `parse`.
  if (!isAllowedHref(href)) return text;
  if (TO_ANOTHER_SITE.test(href)) return `<a href="${escapeHtml(href)}" rel="external">${text}</a>`;
  const address = TO_SOMEONE.test(href) ? href : around.resolve(href);
  return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
}

/** `dir` also sets the span apart, so that its direction cannot reorder what is around it. */
function spanHtml({ language, children }: Span, around: Surroundings): string {
  if (language === around.language) return inlineHtml(children, around);
  const direction = around.directionOf(language);
  const dir = direction === around.direction ? '' : ` dir="${direction}"`;
  const text = inlineHtml(children, { ...around, language, direction });
  return `<span lang="${escapeHtml(language)}"${dir}>${text}</span>`;
}
