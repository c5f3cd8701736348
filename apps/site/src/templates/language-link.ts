import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { sharedPiece } from './shared-piece.ts';

/**
 * A link to a page in a language of the archive, which is called by that language's own name.
 *
 * @param attributes What else the link has, with a space before it.
 */
export function languageLink(
  site: Site,
  words: Words,
  tag: string,
  path: string,
  attributes: Html = nothing,
): Html {
  return markup`<a${attributes} href="${text(site.href(path))}"${called(site, words, tag)}`;
}

/** What stands behind the address: each page has it once for each language, and lists for each document. */
const called = sharedPiece((site, words, tag) => {
  const { name } = site.languages.find((language) => language.tag === tag) ?? { name: tag };
  const current = tag === words.language ? markup` aria-current="page"` : nothing;
  return markup` hreflang="${text(tag)}"${langAttributes(words, tag)}${current}>${text(name)}</a>`;
});
