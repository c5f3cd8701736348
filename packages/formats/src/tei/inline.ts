import { isAllowedHref } from '@archive/markup';
import type { Inline } from '@archive/markup';

import { addressOf, element, escapeXml } from '../xml.ts';

/** What surrounds a text, and where its links and note calls lead. */
export interface Surroundings {
  readonly language: string;
  /** The address of a link; `undefined` where it leads nowhere. */
  readonly resolve: (href: string) => string | undefined;
  /** What stands at a note's call, and whether the note is there. */
  readonly call: (id: string) => { mark: string; isThere: boolean };
}

/** Writes a text as TEI. */
export function inlineTei(inlines: readonly Inline[], around: Surroundings): string {
  return inlines.map((inline) => one(inline, around)).join('');
}

function one(inline: Inline, around: Surroundings): string {
  if (typeof inline === 'string') return escapeXml(inline);
  switch (inline.type) {
    case 'emphasis':
      return element('hi', { rend: 'italic' }, inlineTei(inline.children, around));
    case 'strong':
      return element('hi', { rend: 'bold' }, inlineTei(inline.children, around));
    case 'break':
      return '<lb/>';
    case 'note': {
      const { mark, isThere } = around.call(inline.id);
      const target = isThere ? `#${inline.id}` : undefined;
      return element('ref', { type: 'note', target }, escapeXml(mark));
    }
    case 'link': {
      const text = inlineTei(inline.children, around);
      const target = isAllowedHref(inline.href) ? targetOf(inline.href, around) : undefined;
      return target === undefined ? text : element('ref', { target }, text);
    }
    case 'span': {
      const { language, children } = inline;
      const text = inlineTei(children, { ...around, language });
      return language === around.language
        ? text
        : element('foreign', { 'xml:lang': language }, text);
    }
  }
}

function targetOf(href: string, around: Surroundings): string | undefined {
  if (/^(?:https?|mailto):/i.test(href)) return addressOf(href);
  return around.resolve(href);
}

/** Divides a text where it breaks; what is open at a break is opened again after it. */
export function linesOf(inlines: readonly Inline[]): Inline[][] {
  const found: Inline[][] = [[]];
  for (const inline of inlines) {
    if (typeof inline === 'string' || !('children' in inline)) {
      if (typeof inline !== 'string' && inline.type === 'break') found.push([]);
      else found.at(-1)?.push(inline);
      continue;
    }
    for (const [index, children] of linesOf(inline.children).entries()) {
      if (index > 0) found.push([]);
      if (children.length > 0) found.at(-1)?.push({ ...inline, children });
    }
  }
  return found;
}
