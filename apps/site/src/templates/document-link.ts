import type { Entry } from '../archive/entry.ts';
import { titleIn } from '../archive/entry.ts';
import { linkTo } from '../archive/links.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes, phrase } from './in-language.ts';

/**
 * The title of a document as a link to it: in the page's language where it is there in it, else to
 * the original, marked with that language.
 */
export function documentLink(site: Site, words: Words, entry: Entry, rel?: 'prev' | 'next'): Html {
  const found = linkTo(site, entry, words.language);
  const title = titleIn(entry, found?.language ?? words.language);
  if (found === undefined) return phrase(words, title);
  const language = text(found.language);
  const elsewhere = found.language === words.language ? nothing : markup` hreflang="${language}"`;
  const relation = rel === undefined ? nothing : markup` rel="${text(rel)}"`;
  const attributes = markup`${relation}${elsewhere}${langAttributes(words, title.language)}`;
  return markup`<a href="${text(found.href)}"${attributes}>${text(title.text)}</a>`;
}
