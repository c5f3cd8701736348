import type { Availability } from '../archive/entry.ts';
import type { Site, SiteLanguage } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { langAttributes } from './in-language.ts';
import { stateText } from './state-text.ts';

// More would push the text off the first screen: they go behind a summary.
const OPEN_AT_MOST = 8;

/** What a switcher says of one language. */
export interface Edition {
  /** The path of the page in that language; none where there is no such page. */
  readonly path?: string;
  /** For a document: how far it is there. */
  readonly availability?: Availability;
}

/**
 * The languages of a page in their own names, with links to it in each and what there is to know
 * about it there. Plain links: it needs no script.
 */
export function switcher(
  site: Site,
  words: Words,
  editionIn: (language: SiteLanguage) => Edition,
): Html {
  const list = lines(
    markup`<ul class="editions">`,
    each(site.languages, (language) => edition(site, words, language, editionIn(language))),
    markup`</ul>`,
  );
  const label = text(words.say('languages'));
  const folds = site.languages.length > OPEN_AT_MOST;
  const summary = markup`<summary>${label} (${site.languages.length})</summary>`;
  return lines(
    markup`<nav class="switcher" aria-label="${label}">`,
    folds ? lines(markup`<details>`, summary, list, markup`</details>`) : list,
    markup`</nav>`,
  );
}

function edition(
  site: Site,
  words: Words,
  { tag, name }: SiteLanguage,
  { path, availability }: Edition,
): Html {
  const language = langAttributes(site, words, tag);
  const state = when(
    availability,
    (known) => markup` <span class="edition-state">${text(stateText(words, known))}</span>`,
  );
  const kind = text(availability?.state ?? 'page');
  if (path === undefined)
    return markup`<li class="edition ${kind}"><span class="edition-name"${language}>${text(name)}</span>${state}</li>`;

  const current = tag === words.language ? markup` aria-current="page"` : nothing;
  const attributes = markup`href="${text(site.href(path))}" hreflang="${text(tag)}"${language}${current}`;
  return markup`<li class="edition ${kind}"><a class="edition-name" ${attributes}>${text(name)}</a>${state}</li>`;
}
