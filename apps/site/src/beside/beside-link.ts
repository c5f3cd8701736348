import type { CompiledDocument } from '../archive/compile-document.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { word } from '../templates/word.ts';
import { otherLanguage } from './other-language.ts';
import { besidePath } from './paths.ts';

/** The way from a text to the page that shows it beside another, where the site has such pages. */
export function besideLink(site: Site, words: Words, document: CompiledDocument): Html {
  const other = site.beside ? otherLanguage(document, words.language) : undefined;
  if (other === undefined) return nothing;
  const { id, collection, originalLanguage } = document.skeleton;
  const key = other === originalLanguage ? 'beside-original' : 'beside-translation';
  const href = text(site.href(besidePath(words.language, collection, id, other)));
  return markup`<li class="beside-link"><a href="${href}">${word(words, key)}</a></li>`;
}
