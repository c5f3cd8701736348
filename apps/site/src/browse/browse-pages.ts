import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import type { Page } from '../pages/page.ts';
import { datePages, timelineOf } from './date-pages.ts';
import type { Gathered } from './gathered.ts';
import { newsPage } from './news-page.ts';
import { statusPage } from './status-page.ts';
import { shelvesOf, valuePages } from './value-pages.ts';

/** All pages by which documents are found, language by language. */
export function* browsePages(site: Site, { news, progress }: Gathered): Generator<Page> {
  const entries = site.catalogue.newest.flatMap((id): Entry[] => {
    const entry = site.catalogue.entry(id);
    return entry === undefined ? [] : [entry];
  });
  const timeline = timelineOf(entries);
  const shelves = shelvesOf(site, entries);
  for (const { tag } of site.languages) {
    const words = site.words(tag);
    if (site.catalogue.newest.length > 0) yield* datePages(site, words, timeline);
    for (const [axis, ofAxis] of shelves) yield* valuePages(site, words, axis, ofAxis);
    yield newsPage(site, words, news.in(tag));
    yield statusPage(site, words, progress);
  }
}
