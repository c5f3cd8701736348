import { AXES } from '../archive/facets.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { word } from '../templates/word.ts';
import { axisPath, datesPath, newsPath, statusPath } from './paths.ts';

/** The ways into an archive beside its collections. */
export function browseNav(site: Site, words: Words): Html {
  const { language } = words;
  const { axes, newest } = site.catalogue;
  const ways: [string, string][] = [
    ...(newest.length === 0 ? [] : [['by-date', datesPath(language)] satisfies [string, string]]),
    ...AXES.filter((axis) => axes.has(axis)).map((axis): [string, string] => [
      `by-${axis}`,
      axisPath(language, axis),
    ]),
    ['whats-new', newsPath(language)],
    ['translation-status', statusPath(language)],
  ];
  return lines(
    markup`<nav class="browse" aria-labelledby="page_browse">`,
    markup`<h2 id="page_browse">${word(words, 'browse')}</h2>`,
    markup`<ul>`,
    each(
      ways,
      ([key, path]) => markup`<li><a href="${text(site.href(path))}">${word(words, key)}</a></li>`,
    ),
    markup`</ul>`,
    markup`</nav>`,
  );
}
