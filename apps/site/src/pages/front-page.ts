import { homePath } from '../archive/paths.ts';
import type { Site, SiteLanguage } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, text, when } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { langAttributes, phrase } from '../templates/in-language.ts';
import { masthead } from '../templates/masthead.ts';
import { SEEN_AT_MOST, editionList } from '../templates/switcher.ts';
import { word } from '../templates/word.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';

/**
 * The front page, in the default language: the archive by its name in every language, as links to
 * each language's home. It sends nobody anywhere by guess.
 */
export function frontPage(site: Site): Page {
  const words = site.words(site.defaultLanguage);
  const { archive, tagline } = site.names(site.defaultLanguage);

  const main = lines(
    markup`<nav class="doors" aria-labelledby="page_languages">`,
    markup`<h2 id="page_languages">${word(words, 'choose-language')}</h2>`,
    site.languages.length > SEEN_AT_MOST ? byName(site, words) : doors(site, words),
    markup`</nav>`,
  );

  return makePage(site, words, {
    kind: 'front',
    path: '',
    title: archive.text,
    description: tagline?.text,
    alternates: site.languages.map(({ tag }) => ({ language: tag, path: homePath(tag) })),
    fallback: '',
    masthead: masthead(site, words, { heading: true, tagline, switcher: nothing }),
    main,
  });
}

function doors(site: Site, words: Words): Html {
  return lines(
    markup`<ul>`,
    each(site.languages, (language) => door(site, words, language)),
    markup`</ul>`,
  );
}

/** Very many languages by their names alone. */
function byName(site: Site, words: Words): Html {
  const listed = site.languages.map((language) => ({ language, path: homePath(language.tag) }));
  return editionList(site, words, listed);
}

/** The archive as a language names it, which is what all of the piece is in. */
function door(site: Site, words: Words, { tag, name }: SiteLanguage): Html {
  const own = site.words(tag);
  const names = site.names(tag);
  return lines(
    markup`<li${langAttributes(words, tag)}>`,
    markup`<a href="${text(site.href(homePath(tag)))}" hreflang="${text(tag)}">${text(name)}</a>`,
    markup`<p class="door-name">${phrase(own, names.archive)}</p>`,
    when(names.tagline, (line) => markup`<p class="door-tagline">${phrase(own, line)}</p>`),
    markup`</li>`,
  );
}
