import { conceptName } from '../archive/concept-name.ts';
import type { Axis } from '../archive/facets.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { valuePath } from '../browse/paths.ts';
import { each, markup, text } from './html.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';

/**
 * The names of concepts, one after the other.
 *
 * @param axis Where they are places, subjects or issuers of a document that is shown: each then
 * leads to the documents that have it too.
 */
export function conceptList(site: Site, words: Words, ids: readonly string[], axis?: Axis): Html {
  return each(
    ids,
    (id) => {
      const name = phrase(words, conceptName(site, id, words.language));
      return axis === undefined ? name : valueLink(site, words, axis, id, name);
    },
    text(words.say('separator')),
  );
}

/** What stands for a place on an axis, as a link to the documents there if there is a list of them. */
export function valueLink(site: Site, words: Words, axis: Axis, value: string, label: Html): Html {
  if (!site.catalogue.axes.has(axis)) return label;
  return markup`<a href="${text(site.href(valuePath(words.language, axis, value)))}">${label}</a>`;
}
