import type { Availability } from '../archive/entry.ts';
import type { Site, SiteLanguage } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { statusPath } from '../browse/paths.ts';
import { each, lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { languageLink } from './language-link.ts';
import { stateText } from './state-text.ts';
import { word, wording } from './word.ts';

// More would push the text off the first screen: they go behind a summary.
const OPEN_AT_MOST = 8;

/** More languages are not looked through: a script puts a field before them. */
export const SEEN_AT_MOST = 20;

/** What a switcher says of one language. */
export interface Edition {
  /** The path of the page in that language; none where there is no such page. */
  readonly path?: string;
  /** For a document: how far it is there. */
  readonly availability?: Availability;
}

/**
 * The languages of a page in their own names, with links to it in each and what there is to know
 * about it there. Plain links: it needs no script. Of many, those without the page fold away, or
 * all where there are many with it.
 */
export function switcher(
  site: Site,
  words: Words,
  editionIn: (language: SiteLanguage) => Edition,
): Html {
  const label = text(words.say('languages'));
  const editions = site.languages.map((language) => ({ language, ...editionIn(language) }));
  const list = (listed: typeof editions): Html => editionList(site, words, listed);
  const folded = (name: Html, listed: typeof editions): Html =>
    lines(
      markup`<details>`,
      markup`<summary>${name} (${listed.length})</summary>`,
      list(listed),
      markup`</details>`,
    );
  const there = editions.filter(({ path }) => path !== undefined);
  let shown: Html;
  if (editions.length <= OPEN_AT_MOST) shown = list(editions);
  else if (there.length === 0 || there.length > OPEN_AT_MOST)
    shown = folded(word(words, 'languages'), editions);
  else {
    const missing = editions.filter(({ path }) => path === undefined);
    shown = lines(list(there), folded(word(words, 'missing'), missing));
  }
  return lines(markup`<nav class="switcher" aria-label="${label}">`, shown, markup`</nav>`);
}

/** Languages with links to a page in each. */
export function editionList(
  site: Site,
  words: Words,
  listed: readonly (Edition & { readonly language: SiteLanguage })[],
): Html {
  const find = text(words.say('find-language'));
  return lines(
    listed.length > SEEN_AT_MOST
      ? markup`<ul class="editions" data-find="${find}">`
      : markup`<ul class="editions">`,
    each(listed, ({ language, ...one }) => edition(site, words, language, one)),
    markup`</ul>`,
  );
}

function edition(
  site: Site,
  words: Words,
  { tag, name }: SiteLanguage,
  { path, availability }: Edition,
): Html {
  const state = when(
    availability,
    (known) =>
      markup` <span class="edition-state">${wording(words, stateText(words, known), known.state)}</span>`,
  );
  const kind = text(availability?.state ?? 'page');
  if (path === undefined) {
    const help = availability?.state === 'missing' ? helpLink(site, words, tag) : nothing;
    return markup`<li class="edition ${kind}"><span class="edition-name"${langAttributes(words, tag)}>${text(name)}</span>${state}${help}</li>`;
  }
  const link = languageLink(site, words, tag, path, markup` class="edition-name"`);
  return markup`<li class="edition ${kind}">${link}${state}</li>`;
}

/** To the page that tells how far translations into a language have come, and how to begin one. */
function helpLink(site: Site, words: Words, tag: string): Html {
  const href = text(site.href(statusPath(tag)));
  return markup` <a class="edition-help" href="${href}">${word(words, 'help-translate')}</a>`;
}
