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
  const items = [
    ...downloadFormats.map(({ label, ending, type }) => ({
      label: typeof label === 'string' ? label : words.say(label.key),
      path: downloadPath(at, ending),
      type,
    })),
    {
      label: `${words.say('whole-collection')} (EPUB)`,
      path: bookPath(language, collection.id),
      type: EPUB_TYPE,
    },
  ];
  return each(
    items,
    ({ label, path, type }) =>
      markup`<a href="${text(site.href(path))}" rel="alternate" type="${text(type)}" hreflang="${text(language)}" download>${text(label)}</a>`,
    text(words.say('separator')),
  );
}
