import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { searchPath } from './paths.ts';

const known = new WeakMap<Site, Map<string, Html>>();

/** The way to the search from every page: a plain form that needs no script. */
export function searchForm(site: Site, words: Words): Html {
  if (!site.search) return nothing;
  const forms = known.get(site) ?? new Map<string, Html>();
  known.set(site, forms);
  let form = forms.get(words.language);
  if (form === undefined) forms.set(words.language, (form = make(site, words)));
  return form;
}

function make(site: Site, words: Words): Html {
  const label = text(words.say('search-texts'));
  return lines(
    markup`<search class="search-form"><form action="${text(site.href(searchPath(words.language)))}">`,
    markup`<input type="search" name="q" aria-label="${label}" placeholder="${label}" autocomplete="off" maxlength="300">`,
    markup`<button type="submit">${text(words.say('search'))}</button>`,
    markup`</form></search>`,
  );
}
