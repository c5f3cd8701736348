import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, text } from './html.ts';
import type { Html } from './html.ts';
import { phrase } from './in-language.ts';
import { word } from './word.ts';

/** A page above another one. */
export interface Step {
  /** Relative to the site's root. */
  readonly path: string;
  readonly name: Phrase;
}

/** The foot of a page's text: where it stands in the site, and the ways back. */
export function pathNav(site: Site, words: Words, steps: readonly Step[], here: Phrase): Html {
  return lines(
    markup`<nav class="path" aria-label="${text(words.say('path'))}">`,
    breadcrumbs(site, words, steps, here),
    backLinks(site, words, steps.toReversed()),
    markup`</nav>`,
  );
}

/** Where a page stands in the site, from its home down. */
function breadcrumbs(site: Site, words: Words, steps: readonly Step[], here: Phrase): Html {
  const step = ({ path, name }: Step): Html =>
    markup`<li><a href="${text(site.href(path))}">${phrase(words, name)}</a></li>`;
  return lines(
    markup`<ol class="trail">`,
    each(steps, step),
    markup`<li aria-current="page">${phrase(words, here)}</li>`,
    markup`</ol>`,
  );
}

/** From the nearest page up: "Back to Statements". */
function backLinks(site: Site, words: Words, steps: readonly Step[]): Html {
  const step = ({ path, name }: Step): Html => {
    const label = word(words, 'back', { name: name.text });
    return markup`<li><a href="${text(site.href(path))}">${label}</a></li>`;
  };
  return lines(markup`<ul class="back">`, each(steps, step), markup`</ul>`);
}
