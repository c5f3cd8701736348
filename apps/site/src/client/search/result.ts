import { writtenParts } from '@archive/render';
import type { Piece } from '@archive/search';

import type { FoundDocument } from './find.ts';

/** What the page says of its site. */
export interface SiteFacts {
  /** The path of the site's root. */
  readonly root: string;
  /** The names and directions of the languages, by tag. */
  readonly languages: ReadonlyMap<string, { readonly name: string; readonly direction: string }>;
  /** The names of the collections, by id. */
  readonly collections: ReadonlyMap<string, string>;
  /** The language of the page. */
  readonly language: string;
  /** The tag by which the page writes dates and figures. */
  readonly formats: string;
}

/** A document in the list of what was found. */
export interface Result {
  readonly item: HTMLLIElement;
  /** Loads the passage that was found, where it is not shown yet; what is given shows it. */
  readonly passage?: () => Promise<() => void>;
}

/** Shows a document that was found; with the passage where its text is there already. */
export async function showResult(site: SiteFacts, found: FoundDocument): Promise<Result> {
  const { id, listing, title, isAtHand } = await found.listed();
  const address = (tag: string): string => `${site.root}${tag}/${listing.collection}/${id}/`;
  const item = element('li', 'item');

  const date = element('p', 'item-date');
  const isOwn = found.language === site.language;
  const day = isOwn ? listing.date : dayIn(site.formats, listing.issued);
  date.textContent = day ?? listing.date;
  if (day === undefined) inLanguage(site, date, found.language);

  const heading = element('h2', 'item-title');
  const link = element('a');
  link.href = address(found.language);
  link.hreflang = found.language;
  link.append(...marked(title));
  inLanguage(site, link, listing.titleLanguage ?? found.language);
  heading.append(link);

  const passage = element('p', 'search-excerpt');
  inLanguage(site, passage, found.language);
  const state = element('p', 'item-state');
  state.append(site.collections.get(listing.collection) ?? listing.collection, ' · ');
  const language = element('span');
  language.textContent = site.languages.get(found.language)?.name ?? found.language;
  inLanguage(site, language, found.language);
  state.append(language);
  for (const tag of found.others) {
    const other = element('a');
    other.href = address(tag);
    other.hreflang = tag;
    other.textContent = site.languages.get(tag)?.name ?? tag;
    inLanguage(site, other, tag);
    state.append(' · ', other);
  }
  item.append(date, heading, passage, state);

  const load = async (): Promise<() => void> => {
    const excerpt = await found.passage();
    if (excerpt === undefined) return () => passage.remove();
    const place = element('a');
    // Alternative texts and signatures have no place of their own on every page.
    place.href = `${address(found.language)}#${excerpt.segment}`;
    place.append(...marked(excerpt.pieces));
    return () => passage.replaceChildren(place);
  };
  if (!isAtHand) return { item, passage: load };
  (await load())();
  return { item };
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}

function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = element('mark');
    mark.textContent = text;
    return mark;
  });
}

function inLanguage(site: SiteFacts, to: HTMLElement, tag: string): void {
  if (tag === site.language) return;
  to.lang = tag;
  to.dir = site.languages.get(tag)?.direction ?? 'auto';
}

/** A day, a month or a year in the words of the page; other dates stand in those of their text. */
function dayIn(formats: string, edtf: string): string | undefined {
  const [, year = '', month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (year === '') return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  date.setUTCFullYear(Number(year));
  const format = new Intl.DateTimeFormat(formats, {
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return writtenParts(format.formatToParts(date), formats)
    .map(({ value }) => value)
    .join('');
}
