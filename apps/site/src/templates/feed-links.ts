import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { FeedLink } from '../feeds/feeds-of.ts';
import { each, lines, markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { word } from './word.ts';

/** A line that leads to feeds; none where there are none. */
export function feedLinks(site: Site, words: Words, links: readonly FeedLink[]): Html {
  if (links.length === 0) return nothing;
  return lines(
    markup`<p class="feeds">${word(words, 'follow')}`,
    each(
      links,
      ({ path, type, title }) =>
        markup`<a href="${text(site.href(path))}" type="${text(type)}">${text(title)}</a>`,
    ),
    markup`</p>`,
  );
}
