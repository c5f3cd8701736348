import { homePath } from '../archive/paths.ts';
import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { listDescription } from '../pages/list-description.ts';
import { makePage } from '../pages/page.ts';
import type { Page } from '../pages/page.ts';
import { lines, markup, nothing, text, when } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { phrase } from '../templates/in-language.ts';
import { masthead } from '../templates/masthead.ts';
import { MOST_ALTERNATES } from '../templates/most-alternates.ts';
import { pathNav } from '../templates/path.ts';
import type { Step } from '../templates/path.ts';
import { switcher } from '../templates/switcher.ts';
import { wording } from '../templates/word.ts';

/** A page by which documents are found. Every language has one like it. */
export interface BrowsePage {
  /** Its path in a language. */
  readonly path: (tag: string) => string;
  readonly name: Phrase;
  /** Which part of a long list it is. */
  readonly part?: string;
  /** The page it belongs to, if it is not one of the home's own. */
  readonly above?: Step;
  /** One line on what it has. */
  readonly count?: string;
  /** What search engines say of it; its name and what it has, of this archive, when left out. */
  readonly description?: string;
  readonly main: Html;
}

/** Puts such a page together. */
export function browsePage(site: Site, words: Words, page: BrowsePage): Page {
  const { language } = words;
  const { path, name, part, above, count } = page;
  const home = { path: homePath(language), name: words.phrase('archives') };
  const counted = [count, part].filter((said) => said !== undefined).join(' · ');
  const title = part === undefined ? name.text : `${name.text} · ${part}`;

  const main = lines(
    markup`<div class="intro">`,
    when(above, (step) => kicker(site, words, step)),
    markup`<h1>${phrase(words, name)}</h1>`,
    counted === '' ? nothing : markup`<p class="count">${wording(words, counted, 'documents')}</p>`,
    markup`</div>`,
    page.main,
    pathNav(site, words, above === undefined ? [home] : [home, above], name),
  );

  return makePage(site, words, {
    kind: 'list',
    path: path(language),
    title,
    description: page.description ?? listDescription(site, words, title, count),
    alternates:
      site.languages.length > MOST_ALTERNATES
        ? []
        : site.languages.map(({ tag }) => ({ language: tag, path: path(tag) })),
    fallback: path(site.defaultLanguage),
    masthead: masthead(site, words, {
      heading: false,
      switcher: switcher(site, words, ({ tag }) => ({ path: path(tag) })),
    }),
    main,
  });
}

function kicker(site: Site, words: Words, { path, name }: Step): Html {
  return markup`<p class="kicker"><a href="${text(site.href(path))}">${phrase(words, name)}</a></p>`;
}
