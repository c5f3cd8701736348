import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { documentItem } from './document-item.ts';
import { each, lines, markup } from './html.ts';
import type { Html } from './html.ts';

// A document stands in many lists, and they are made one language after the other: the items of one
// language are kept at a time.
let kept: { readonly words: Words; readonly items: WeakMap<Entry, Html> } | undefined;

/** Documents one under the other. */
export function documentList(site: Site, words: Words, entries: readonly Entry[]): Html {
  return lines(
    markup`<ol class="items">`,
    each(entries, (entry) => itemOf(site, words, entry)),
    markup`</ol>`,
  );
}

function itemOf(site: Site, words: Words, entry: Entry): Html {
  if (kept?.words !== words) kept = { words, items: new WeakMap() };
  let item = kept.items.get(entry);
  if (item === undefined) kept.items.set(entry, (item = settled(documentItem(site, words, entry))));
  return item;
}

/**
 * The same as one run of characters. The engine keeps what is put together as a tree of its pieces,
 * which takes four times the room; to join it with something makes one run of it.
 */
function settled(item: Html): Html {
  return ['', item].join('\n').slice(1) as Html;
}
