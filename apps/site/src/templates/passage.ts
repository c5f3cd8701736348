import { renderInline } from '@archive/render';

import { resolver } from '../archive/links.ts';
import type { Passage } from '../archive/names.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { markup, rendered, text } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';

/** A paragraph of a text that stands by itself, with its emphasis and its links. */
export function passage(
  site: Site,
  words: Words,
  { inlines, language }: Passage,
  className: string,
): Html {
  const content = renderInline(inlines, {
    language,
    directionOf: site.directionOf,
    resolve: resolver(site, words.language),
  });
  return markup`<p class="${text(className)}"${langAttributes(words, language)}>${rendered(content)}</p>`;
}
