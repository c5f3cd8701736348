import type { Listed, Shared } from './facts.ts';
import { head } from './head.ts';
import { layout, pathNav } from './layout.ts';
import { languageOf, say, time } from './words.ts';

/** How many documents a page of the collection's list has, the list of what is new, and a home. */
const PER_PAGE = 100;
const NEWS = 100;
const LATEST = 6;

/** The pages of the list of all documents in one language, the newest first: their paths and they. */
export function collectionPages(
  shared: Shared,
  language: string,
  documents: readonly Listed[],
): [path: string, html: string][] {
  const { collection } = languageOf(shared, language);
  const count = Math.max(1, Math.ceil(documents.length / PER_PAGE));
  const pathOf = (number: number): string =>
    number === 1 ? 'statements/' : `statements/page_${number}/`;
  return Array.from({ length: count }, (_, index) => {
    const leaf = documents.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
    const numbers = Array.from({ length: count }, (__, other) => {
      const current = other === index ? ' aria-current="page"' : '';
      return `<li><a href="/${language}/${pathOf(other + 1)}"${current}>${other + 1}</a></li>`;
    });
    const main = `${years(shared, language, leaf)}
<nav class="leaves" aria-label="${say(shared, language, 'pages')}">
<ul>
${numbers.join('\n')}
</ul>
</nav>`;
    const path = pathOf(index + 1);
    return [path, listPage(shared, language, path, collection, main)];
  });
}

/** A list of years, each with the number of its documents. */
export function datesPage(shared: Shared, language: string, documents: readonly Listed[]): string {
  const decades = [...Map.groupBy(documents, ({ date }) => date.slice(0, 3))].map(
    ([decade, ofDecade]) => {
      const ofYears = [...Map.groupBy(ofDecade, ({ date }) => date.slice(0, 4))].map(
        ([year, { length }]) =>
          `<li><a href="/${language}/by_date/${year}/">${year}</a> <span class="value-count">${length}</span></li>`,
      );
      return `<li><span class="decade">${say(shared, language, 'decade', { year: `${decade}0` })}</span>
<ol class="values">
${ofYears.join('\n')}
</ol></li>`;
    },
  );
  const title = say(shared, language, 'by-date');
  const main = `<nav class="timeline" aria-label="${title}">
<ol>
${decades.join('\n')}
</ol>
</nav>`;
  return listPage(shared, language, 'by_date/', title, main);
}

/** The documents of one year. */
export function yearPage(
  shared: Shared,
  language: string,
  year: string,
  documents: readonly Listed[],
): string {
  const list = items(shared, language, documents);
  return listPage(shared, language, `by_date/${year}/`, year, list);
}

/** What came or changed last. */
export function newsPage(shared: Shared, language: string, documents: readonly Listed[]): string {
  const newest = documents.toSorted((a, b) => (a.on < b.on ? 1 : -1)).slice(0, NEWS);
  const title = say(shared, language, 'whats-new');
  return listPage(shared, language, 'whats_new/', title, items(shared, language, newest));
}

/** The home of a language. */
export function homePage(shared: Shared, language: string, documents: readonly Listed[]): string {
  const { archive, collection } = languageOf(shared, language);
  const link = (path: string, name: string): string =>
    `<li><a href="/${language}/${path}">${name}</a></li>`;
  const main = `<section class="collections">
<h2>${say(shared, language, 'collections')}</h2>
<ul class="shelf">
${link('statements/', collection)}
</ul>
</section>
<nav class="browse" aria-labelledby="page_browse">
<h2 id="page_browse">${say(shared, language, 'browse')}</h2>
<ul>
${link('by_date/', say(shared, language, 'by-date'))}
${link('whats_new/', say(shared, language, 'whats-new'))}
</ul>
</nav>
<section class="latest">
<h2>${say(shared, language, 'latest')}</h2>
${items(shared, language, documents.slice(0, LATEST))}
</section>`;
  return layout(shared, language, {
    kind: 'home',
    path: '',
    head: head(shared, language, { path: '', title: archive }),
    main,
  });
}

function listPage(
  shared: Shared,
  language: string,
  path: string,
  title: string,
  list: string,
): string {
  return layout(shared, language, {
    kind: 'list',
    path,
    head: head(shared, language, { path, title }),
    main: `<div class="intro">
<h1>${title}</h1>
</div>
${list}
${pathNav(shared, language, title, false)}`,
  });
}

function years(shared: Shared, language: string, documents: readonly Listed[]): string {
  return [...Map.groupBy(documents, ({ date }) => date.slice(0, 4))]
    .map(
      ([year, ofYear]) => `<section class="year">
<h2>${year}</h2>
${items(shared, language, ofYear)}
</section>`,
    )
    .join('\n');
}

function items(shared: Shared, language: string, documents: readonly Listed[]): string {
  return `<ol class="items">
${documents.map((document) => item(shared, language, document)).join('\n')}
</ol>`;
}

function item(shared: Shared, language: string, document: Listed): string {
  const { id, title, date, original, editions } = document;
  const others = shared.languages
    .filter(({ tag }) => tag !== language)
    .map(({ tag, name, direction }) => {
      const state = editions[tag] ?? 'translation';
      const said =
        state === 'translation'
          ? ''
          : ` <span class="edition-state">${say(shared, language, state)}</span>`;
      return `<li><a href="/${tag}/statements/${id}/" hreflang="${tag}" lang="${tag}" dir="${direction}">${name}</a>${said}</li>`;
    });
  const from = say(shared, language, `language-${original}`);
  const source =
    language === original
      ? ''
      : ` <span class="item-original">${say(shared, language, 'original-in', { language: from })}</span>`;
  return `<li class="item translation">
<p class="item-date">${time(language, date)}</p>
<p class="item-title"><a href="/${language}/statements/${id}/">${title}</a></p>
<p class="item-state"><span class="state">${say(shared, language, editions[language] ?? 'translation')}</span>${source}</p>
<ul class="item-editions" aria-label="${say(shared, language, 'other-languages')}">
${others.join('\n')}
</ul>
</li>`;
}
