import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';

/**
 * The attributes that say that an element is in another language than its page. The direction
 * stands beside the language, so that what surrounds the element keeps its order.
 */
export function langAttributes(site: Site, words: Words, language: string): Html {
  if (language === words.language) return nothing;
  return markup` lang="${text(language)}" dir="${text(site.directionOf(language))}"`;
}

/** A text, marked where it is in another language than its page. */
export function phrase(site: Site, words: Words, { text: raw, language }: Phrase): Html {
  if (language === words.language) return text(raw);
  return markup`<span${langAttributes(site, words, language)}>${text(raw)}</span>`;
}
