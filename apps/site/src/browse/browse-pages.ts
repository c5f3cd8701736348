import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { Page } from '../pages/page.ts';
import { datePages, timelineOf } from './date-pages.ts';
import type { Gathered } from './gathered.ts';
import { newsPage } from './news-page.ts';
import { statusPage } from './status-page.ts';
import { shelvesOf, valuePages } from './value-pages.ts';

/** Makes all pages by which documents are found, one language after the other. */
export function browsePages(
  site: Site,
  { news, progress }: Gathered,
): (words: Words) => Generator<Page> {
  const entries = site.catalogue.newest.flatMap((id): Entry[] => {
    const entry = site.catalogue.entry(id);
    return entry === undefined ? [] : [entry];
  });
  const timeline = timelineOf(entries);
  const shelves = shelvesOf(site, entries);
  return function* browse(words) {
    if (site.catalogue.newest.length > 0) yield* datePages(site, words, timeline);
    for (const [axis, ofAxis] of shelves) yield* valuePages(site, words, axis, ofAxis);
    yield newsPage(site, words, news.in(words.language));
    yield statusPage(site, words, progress);
  };
}
