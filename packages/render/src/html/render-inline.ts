import type { Inline } from '@archive/markup';

import { directionOfTag } from '../language.ts';
import type { Direction, RenderOptions } from '../render-input.ts';
import { inlineHtml } from './inline.ts';

/** Where a text is to stand by itself. */
export interface InlineOptions extends Pick<RenderOptions, 'resolve' | 'directionOf'> {
  /** The language of the text, which the element around it has as its `lang`. */
  language: string;
  /** The direction around it. Default: that of the language. */
  direction?: Direction;
  /** Whether links are links: not inside a link. Default: yes. */
  links?: boolean;
}

/**
 * Renders a text that stands by itself, such as a title in a list. There are no notes where it
 * stands, so note calls are left out.
 *
 * @param inlines - a text whose markup is read
 * @param options - where it stands
 * @returns HTML for inside an element
 *
 * @example
 * ```ts
 * renderInline(parse('A *word*.[^n1]'), { language: 'en' }); // 'A <em>word</em>.'
 * ```
 */
export function renderInline(inlines: readonly Inline[], options: InlineOptions): string {
  const { language, links = true, directionOf = directionOfTag } = options;
  return inlineHtml(links ? inlines : withoutLinks(inlines), {
    language,
    direction: options.direction ?? directionOf(language),
    directionOf,
    resolve: options.resolve ?? ((href) => (href.startsWith('#') ? href : undefined)),
    call: () => '',
  });
}

function withoutLinks(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (typeof inline === 'string' || !('children' in inline)) return [inline];
    const children = withoutLinks(inline.children);
    return inline.type === 'link' ? children : [{ ...inline, children }];
  });
}
