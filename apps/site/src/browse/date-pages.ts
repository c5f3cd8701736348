import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { Page } from '../pages/page.ts';
import { dateText } from '../templates/date.ts';
import { documentList } from '../templates/document-list.ts';
import { each, lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { word } from '../templates/word.ts';
import { browsePage } from './browse-page.ts';
import { PER_PAGE, leafName, leafNav, leavesOf } from './leaves.ts';
import { datesPath, leafPath } from './paths.ts';
import { decadeOf, yearOf } from './years.ts';

/** Documents of a year, or of a decade or century of which no more is known. */
interface Year {
  /** EDTF. */
  readonly year: string;
  readonly entries: Entry[];
  /** Where they are listed, below the timeline's own path. */
  readonly place: string;
}

/** A page of documents below the timeline. */
interface Sheet {
  /** Below the timeline's own path; empty for that page itself. */
  readonly place: string;
  /** EDTF. */
  readonly period: string;
  readonly years: readonly Year[];
}

/** The timeline of an archive, the same in all languages. */
export interface Timeline {
  readonly count: number;
  /** By decade, the newest first. */
  readonly decades: ReadonlyMap<string, readonly Year[]>;
  /** None where the timeline's own page has all documents. */
  readonly sheets: readonly Sheet[];
}

/**
 * Divides documents into pages by their dates: all on one page where they are few, else a page of
 * each decade, and of each year where a decade has too many.
 *
 * @param entries The newest first.
 */
export function timelineOf(entries: readonly Entry[]): Timeline {
  const isShort = entries.length <= PER_PAGE;
  const sheets: Sheet[] = [];
  const decades = new Map<string, readonly Year[]>();
  for (const [decade, years] of inDecades(entries)) {
    const count = years.reduce((sum, [, ofYear]) => sum + ofYear.length, 0);
    const isSheet = !isShort && count <= PER_PAGE;
    const placed = years.map(([year, ofYear]): Year => {
      const anchor = years.length > 1 || isShort ? `#year_${year}` : '';
      if (isShort) return { year, entries: ofYear, place: anchor };
      return { year, entries: ofYear, place: isSheet ? `${decade}/${anchor}` : `${year}/` };
    });
    decades.set(decade, placed);
    if (isSheet) sheets.push({ place: `${decade}/`, period: decade, years: placed });
    else if (!isShort)
      for (const year of placed)
        sheets.push({ place: year.place, period: year.year, years: [year] });
  }
  return { count: entries.length, decades, sheets };
}

/** The pages of the timeline in one language. */
export function* datePages(site: Site, words: Words, timeline: Timeline): Generator<Page> {
  const { language } = words;
  const name = words.phrase('by-date');
  const all = timeline.sheets.length === 0 ? [...timeline.decades.values()].flat() : [];
  yield browsePage(site, words, {
    path: datesPath,
    name,
    count:
      timeline.count === 0 ? words.say('empty') : words.say('documents', { count: timeline.count }),
    main: lines(overview(site, words, timeline), yearSections(site, words, all)),
  });
  const above = { path: datesPath(language), name };
  for (const { place, period, years } of timeline.sheets) {
    const path = (tag: string): string => `${datesPath(tag)}${place}`;
    const count = years.reduce((sum, { entries }) => sum + entries.length, 0);
    const leaves = years.length > 1 ? [years] : leavesOfYear(years);
    for (const [index, leaf] of leaves.entries()) {
      const page = index + 1;
      yield browsePage(site, words, {
        path: (tag) => leafPath(path(tag), page),
        name: { text: dateText(words, period), language },
        part: leafName(words, page, leaves.length),
        above,
        count: words.say('documents', { count }),
        main: lines(
          yearSections(site, words, leaf, years.length > 1),
          leafNav(site, words, path(language), page, leaves.length),
        ),
      });
    }
  }
}

/** Decades, the years of each, and how many documents each year has. */
function overview(site: Site, words: Words, { decades }: Timeline): Html {
  if ([...decades.values()].flat().length < 2) return nothing;
  const base = datesPath(words.language);
  const year = ({ year: edtf, entries, place }: Year): Html => {
    const href = text(place.startsWith('#') ? place : site.href(`${base}${place}`));
    const count = word(words, 'documents', { count: entries.length });
    return markup`<li><a href="${href}">${text(dateText(words, edtf))}</a> <span class="value-count">${count}</span></li>`;
  };
  return lines(
    markup`<nav class="timeline" aria-label="${text(words.say('by-date'))}">`,
    markup`<ol>`,
    each(decades, ([decade, years]) =>
      lines(
        markup`<li><span class="decade">${text(dateText(words, decade))}</span>`,
        markup`<ol class="values">`,
        each(years, year),
        markup`</ol></li>`,
      ),
    ),
    markup`</ol>`,
    markup`</nav>`,
  );
}

function yearSections(site: Site, words: Words, years: readonly Year[], hasHeadings = true): Html {
  return each(years, ({ year, entries }) =>
    hasHeadings
      ? lines(
          markup`<section class="year" id="year_${text(year)}">`,
          markup`<h2>${text(dateText(words, year))}</h2>`,
          documentList(site, words, entries),
          markup`</section>`,
        )
      : documentList(site, words, entries),
  );
}

function leavesOfYear(years: readonly Year[]): Year[][] {
  return years.flatMap((year) => leavesOf(year.entries).map((entries) => [{ ...year, entries }]));
}

/** Years in the order of their first documents, in the decades they belong to. */
function inDecades(entries: readonly Entry[]): [string, [string, Entry[]][]][] {
  const decades = new Map<string, Map<string, Entry[]>>();
  for (const entry of entries) {
    const year = yearOf(entry.issued);
    const decade = decadeOf(year);
    let years = decades.get(decade);
    if (years === undefined) decades.set(decade, (years = new Map()));
    const known = years.get(year);
    if (known === undefined) years.set(year, [entry]);
    else known.push(entry);
  }
  return [...decades].map(([decade, years]) => [decade, [...years]]);
}
