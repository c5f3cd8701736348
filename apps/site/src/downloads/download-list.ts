import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { Work } from '../archive/work.ts';
import { each, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { downloadFormats, EPUB_TYPE } from './formats.ts';
import { bookPath, downloadPath } from './paths.ts';

/** Links to a text in all formats, and to its collection as a book. The page does not make them. */
export function downloadList(site: Site, words: Words, { id, language, collection }: Work): Html {
  if (!site.downloads) return nothing;
  const at = { language, collection: collection.id, id };
  const items: readonly Item[] = [
    ...downloadFormats.map(({ label, ending, type }) => ({
      label: typeof label === 'string' ? label : words.say(label.key),
      path: downloadPath(at, ending),
      type,
    })),
    book(words, language, collection.id),
  ];
  return each(items, (item) => link(site, language, item), text(words.say('separator')));
}

/** A link to a collection as a book; nothing where none of it is there in the page's language. */
export function bookLine(
  site: Site,
  words: Words,
  collection: string,
  entries: readonly Entry[],
): Html {
  const { language } = words;
  if (!site.downloads || !entries.some(({ languages }) => languages.has(language))) return nothing;
  const shown = link(site, language, book(words, language, collection));
  return markup`<p class="feeds">${shown}</p>`;
}

interface Item {
  readonly label: string;
  readonly path: string;
  readonly type: string;
}

function book(words: Words, language: string, collection: string): Item {
  return {
    label: `${words.say('whole-collection')} (EPUB)`,
    path: bookPath(language, collection),
    type: EPUB_TYPE,
  };
}

function link(site: Site, language: string, { label, path, type }: Item): Html {
  return markup`<a href="${text(site.href(path))}" rel="alternate" type="${text(type)}" hreflang="${text(language)}" download>${text(label)}</a>`;
}
