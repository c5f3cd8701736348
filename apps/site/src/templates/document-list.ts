import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { documentItem } from './document-item.ts';
import { each, lines, markup } from './html.ts';
import type { Html } from './html.ts';

/** Documents one under the other. */
export function documentList(site: Site, words: Words, entries: readonly Entry[]): Html {
  return lines(
    markup`<ol class="items">`,
    each(entries, (entry) => documentItem(site, words, entry)),
    markup`</ol>`,
  );
}
