import { collectionPath, homePath } from '../archive/paths.ts';
import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { searchForm } from '../search/search-form.ts';
import { fill } from '../theme/template.ts';
import { markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';
import { polyglot } from './polyglot.ts';

/** What stands at the head of a page. */
export interface MastheadParts {
  /** The id of the collection the page belongs to. */
  readonly collection?: string;
  /** Whether the collection, or else the archive, is what the page is about. */
  readonly heading: boolean;
  readonly tagline?: Phrase;
  readonly switcher: Html;
  /** Whether the page has a field to search with itself. */
  readonly isSearch?: boolean;
}

/** The name of the archive and of the collection, between rules, as a printed review bears them. */
export function masthead(site: Site, words: Words, parts: MastheadParts): Html {
  const { collection, heading, tagline } = parts;
  const pieces = {
    search: parts.isSearch === true ? nothing : searchForm(site, words),
    'archive-name': archiveName(site, words, heading && collection === undefined),
    'collection-name': when(collection, (id) => collectionName(site, words, id, heading)),
    tagline: when(tagline, (line) => markup`<p class="tagline">${phrase(words, line)}</p>`),
    polyglot: when(collection, (id) => polyglot(site, words, id)),
    switcher: parts.switcher,
  };
  return fill(site.theme.templates.masthead, pieces, site, words);
}

function archiveName(site: Site, words: Words, isHeading: boolean): Html {
  const name = phrase(words, site.names(words.language).archive);
  if (isHeading) return markup`<h1 class="archive-name">${name}</h1>`;
  const href = text(site.href(homePath(words.language)));
  return markup`<p class="archive-name"><a href="${href}">${name}</a></p>`;
}

function collectionName(site: Site, words: Words, id: string, isHeading: boolean): Html {
  const { language } = words;
  const found = site.names(language).collections.get(id)?.name ?? { text: id, language };
  const name = phrase(words, found);
  if (isHeading) return markup`<h1 class="collection-name">${name}</h1>`;
  const href = text(site.href(collectionPath(language, id)));
  return markup`<p class="collection-name"><a href="${href}">${name}</a></p>`;
}
