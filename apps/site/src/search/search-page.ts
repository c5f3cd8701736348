import { homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { browseNav } from '../browse/browse-nav.ts';
import { yearOf } from '../browse/years.ts';
import { makePage } from '../pages/page.ts';
import type { Page } from '../pages/page.ts';
import { dateText } from '../templates/date.ts';
import { each, lines, markup, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { langAttributes } from '../templates/in-language.ts';
import { masthead } from '../templates/masthead.ts';
import { pathNav } from '../templates/path.ts';
import { switcher } from '../templates/switcher.ts';
import { word } from '../templates/word.ts';
import { SEARCH_INDEX_PATH, searchPath } from './paths.ts';

/** What the script says, by what it asks for. */
const said = {
  found: 'search-found',
  nothing: 'search-nothing',
  failed: 'search-failed',
  'without-passages': 'search-without-passages',
  more: 'search-more',
} as const;

/** The page that searches, in each language. Search engines have no use for it. */
export function* searchPages(site: Site): Generator<Page> {
  for (const { tag } of site.languages) yield searchPage(site, site.words(tag));
}

function searchPage(site: Site, words: Words): Page {
  const { language } = words;
  const home = { path: homePath(language), name: words.phrase('archives') };
  const name = words.phrase('search-texts');
  return makePage(site, words, {
    kind: 'list',
    path: searchPath(language),
    title: name.text,
    unlisted: true,
    scripts: ['search'],
    asked: SEARCH_INDEX_PATH,
    masthead: masthead(site, words, {
      heading: false,
      isSearch: true,
      switcher: switcher(site, words, ({ tag }) => ({ path: searchPath(tag) })),
    }),
    main: lines(
      markup`<div class="intro">`,
      markup`<h1>${text(name.text)}</h1>`,
      markup`</div>`,
      form(site, words),
      markup`<noscript class="search-noscript"><p>${word(words, 'search-scripts')}</p></noscript>`,
      results(site, words),
      browseNav(site, words),
      pathNav(site, words, [home], name),
    ),
  });
}

function form(site: Site, words: Words): Html {
  const { language } = words;
  const action = text(site.href(searchPath(language)));
  const languages = site.languages.map(({ tag, name }) => ({ value: tag, name, language: tag }));
  const collections = site.collections.map(({ id }) => {
    const found = site.names(language).collections.get(id)?.name;
    return { value: id, name: found?.text ?? id, language: found?.language ?? language };
  });
  const years = yearsOf(site).map((year) => ({
    value: year,
    name: dateText(words, year),
    language,
  }));
  return lines(
    markup`<search class="search-main"><form id="page_search" action="${action}">`,
    markup`<div class="search-line">`,
    markup`<label for="page_query">${word(words, 'search-for')}</label>`,
    markup`<input id="page_query" type="search" name="q" autocomplete="off" maxlength="300" aria-describedby="page_hint">`,
    markup`<button type="submit">${word(words, 'search')}</button>`,
    markup`</div>`,
    markup`<p id="page_hint" class="count">${word(words, 'search-hint')}</p>`,
    markup`<div class="search-filters">`,
    select(words, 'in', 'search-language', 'search-all-languages', languages),
    select(words, 'collection', 'search-collection', 'search-all-collections', collections),
    select(words, 'year', 'search-year', 'search-all-years', years),
    markup`</div>`,
    markup`</form></search>`,
  );
}

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly language: string;
}

function select(
  words: Words,
  name: 'in' | 'collection' | 'year',
  label: string,
  all: string,
  choices: readonly Choice[],
): Html {
  // Nobody reads all languages; all collections and years are for everybody.
  const any = name === 'in' ? 'all' : '';
  return lines(
    markup`<label>${word(words, label)}`,
    markup`<select name="${text(name)}">`,
    markup`<option value="${text(any)}">${text(words.say(all))}</option>`,
    each(choices, ({ value, name: shown, language }) => {
      const selected = name === 'in' && value === words.language ? markup` selected` : markup``;
      return markup`<option value="${text(value)}"${langAttributes(words, language)}${selected}>${text(shown)}</option>`;
    }),
    markup`</select></label>`,
  );
}

/** What the script fills, and the words it says meanwhile. */
function results(site: Site, words: Words): Html {
  const phrases = Object.entries(said).map(
    ([name, key]) => markup` data-${text(name)}="${text(words.say(key, { number: '#' }))}"`,
  );
  const names = site.languages.map(({ tag, name, direction }) => [tag, name, direction]);
  const collections = site.collections.map(({ id }) => [
    id,
    site.names(words.language).collections.get(id)?.name.text ?? id,
  ]);
  return lines(
    markup`<div id="page_results" class="search-results" data-index="${text(site.href(SEARCH_INDEX_PATH))}" data-root="${text(site.href(''))}" data-formats="${text(words.formats)}" data-languages="${text(JSON.stringify(names))}" data-collections="${text(JSON.stringify(collections))}"${each(phrases, (one) => one, markup``)}>`,
    markup`<p class="count" role="status"></p>`,
    markup`<ol class="items"></ol>`,
    markup`</div>`,
  );
}

function yearsOf(site: Site): string[] {
  const years = new Set<string>();
  for (const id of site.catalogue.newest) {
    const entry = site.catalogue.entry(id);
    if (entry !== undefined) years.add(yearOf(entry.issued));
  }
  return [...years];
}
