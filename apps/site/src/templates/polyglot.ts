import { each, markup, nothing } from './html.ts';
import { phrase } from './in-language.ts';
import { sharedPiece } from './shared-piece.ts';

// More would no longer be a line.
const MOST = 8;

/**
 * A collection's name in the archive's other languages on one line, as reviews in several
 * languages print it. An ornament: the switcher has the links.
 */
export const polyglot = sharedPiece((site, words, collection) => {
  const names = site.languages
    .filter(({ tag }) => tag !== words.language)
    .map(({ tag }) => ({ tag, name: site.names(tag).collections.get(collection)?.name }))
    .flatMap(({ tag, name }) => (name?.language === tag ? [name] : []));
  if (names.length === 0 || names.length > MOST) return nothing;
  const dash = markup`<span class="dash"> – </span>`;
  const line = each(names, (name) => phrase(words, name), dash);
  return markup`<p class="polyglot" aria-hidden="true">${line}</p>`;
});
