import { lines, markup, nothing, text } from '../templates/html.ts';
import { sharedPiece } from '../templates/shared-piece.ts';
import { word } from '../templates/word.ts';
import { searchPath } from './paths.ts';

/** The way to the search from every page: a plain form that needs no script. */
export const searchForm = sharedPiece((site, words) => {
  if (!site.search) return nothing;
  const label = text(words.say('search-texts'));
  return lines(
    markup`<search class="search-form"><form action="${text(site.href(searchPath(words.language)))}">`,
    markup`<input type="search" name="q" aria-label="${label}" placeholder="${label}" autocomplete="off" maxlength="300">`,
    markup`<button type="submit">${word(words, 'search')}</button>`,
    markup`</form></search>`,
  );
});
