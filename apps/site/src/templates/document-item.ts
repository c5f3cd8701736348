import { availability } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { linkTo } from '../archive/links.ts';
import { documentPath } from '../archive/paths.ts';
import type { Site, SiteLanguage } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { date } from './date.ts';
import { documentLink } from './document-link.ts';
import { each, lines, markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { languageLink } from './language-link.ts';
import { stateText } from './state-text.ts';
import { word, wording } from './word.ts';

// A list is to show documents: one that is there in very many languages shows the first of them.
const MOST_EDITIONS = 20;

/** A document in a list: its date, its title, and how far it is there in which language. */
export function documentItem(site: Site, words: Words, entry: Entry): Html {
  const own = availability(entry, words.language);
  const state = markup`<span class="state ${text(own.state)}">${wording(words, stateText(words, own), own.state)}</span>`;
  return lines(
    markup`<li class="item ${text(own.state)}">`,
    markup`<p class="item-date">${date(words, entry.issued)}</p>`,
    markup`<p class="item-title">${documentLink(site, words, entry)}</p>`,
    markup`<p class="item-state">${state}${original(words, entry)}</p>`,
    otherEditions(site, words, entry),
    markup`</li>`,
  );
}

/** Which language the original is in, unless it is the page's. */
function original(words: Words, { originalLanguage }: Entry): Html {
  if (originalLanguage === words.language) return nothing;
  const language = words.languageName(originalLanguage);
  return markup` <span class="item-original">${word(words, 'original-in', { language })}</span>`;
}

function otherEditions(site: Site, words: Words, entry: Entry): Html {
  const others = site.languages.filter(
    ({ tag }) => tag !== words.language && entry.languages.has(tag),
  );
  if (others.length === 0) return nothing;
  const isLong = others.length > MOST_EDITIONS;
  const shown = isLong ? others.slice(0, MOST_EDITIONS) : others;
  return lines(
    markup`<ul class="item-editions" aria-label="${text(words.say('other-languages'))}">`,
    each(shown, (language) => edition(site, words, entry, language)),
    isLong ? theRest(site, words, entry, others.length - shown.length) : nothing,
    markup`</ul>`,
  );
}

/** How many there are besides, with the page whose switcher has them all. */
function theRest(site: Site, words: Words, entry: Entry, count: number): Html {
  const found = linkTo(site, entry, words.language);
  const said = word(words, 'more-languages', { count });
  return found === undefined
    ? markup`<li>${said}</li>`
    : markup`<li><a href="${text(found.href)}">${said}</a></li>`;
}

function edition(site: Site, words: Words, entry: Entry, { tag }: SiteLanguage): Html {
  const there = availability(entry, tag);
  const link = languageLink(site, words, tag, documentPath(tag, entry.collection, entry.id));
  if (there.state === 'translation' && there.outdated !== true) return markup`<li>${link}</li>`;
  return markup`<li>${link} <span class="edition-state">${wording(words, stateText(words, there), there.state)}</span></li>`;
}
