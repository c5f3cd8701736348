import { conceptName } from '../archive/concept-name.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, text } from './html.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';

/** The names of concepts, one after the other. */
export function conceptList(site: Site, words: Words, ids: readonly string[]): Html {
  return each(
    ids,
    (id) => phrase(site, words, conceptName(site, id, words.language)),
    text(words.say('separator')),
  );
}
