import type { Collection, Finding } from '@archive/schema';

import type { Entry } from './archive/entry.ts';
import type { Site } from './archive/site.ts';
import type { OutputFolder } from './output/output-folder.ts';
import { collectionPage } from './pages/collection-page.ts';
import { documentPage } from './pages/document-page.ts';
import { frontPage } from './pages/front-page.ts';
import { homePage, LATEST } from './pages/home-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { Page } from './pages/page.ts';
import { robots } from './pages/robots.ts';
import { Sitemap } from './pages/sitemap.ts';
import type { Neighbours } from './templates/neighbours.ts';
import { writeMedia } from './write-media.ts';

/** What writing the pages came to. */
export interface PagesWritten {
  pages: number;
  findings: Finding[];
}

/** Writes all files of a site, one document at a time. */
export function writePages(site: Site, out: OutputFolder): PagesWritten {
  const findings: Finding[] = [];
  const sitemap = new Sitemap(site);
  let pages = 0;
  const write = (page: Page): void => {
    out.put(page.path.endsWith('.html') ? page.path : `${page.path}index.html`, page.html);
    sitemap.add(page);
    pages += 1;
  };

  const counts = new Map<string, number>();
  for (const collection of site.collections) {
    const entries = writeDocuments(site, out, collection, write, findings);
    counts.set(collection.id, entries.length);
    for (const { tag } of site.languages) write(collectionPage(site, tag, collection, entries));
  }
  const latest = newest(site, LATEST);
  for (const { tag } of site.languages) write(homePage(site, tag, { counts, latest }));
  write(frontPage(site));
  write(notFoundPage(site));

  for (const [path, bytes] of site.assets.files) out.put(path, bytes);
  const map = sitemap.xml();
  if (map !== undefined) out.put('sitemap.xml', map);
  out.put('robots.txt', robots(site));

  const { catalogue, store } = site;
  return {
    pages,
    findings: [...catalogue.findings.values()].flat().concat(store.problems(), findings),
  };
}

/** Writes the pages of a collection's documents; gives back those that can be shown. */
function writeDocuments(
  site: Site,
  out: OutputFolder,
  collection: Collection,
  write: (page: Page) => void,
  findings: Finding[],
): Entry[] {
  const { catalogue } = site;
  const ids = catalogue.collections.get(collection.id) ?? [];
  const entryFrom = (start: number, step: 1 | -1): Entry | undefined => {
    for (let i = start; i >= 0 && i < ids.length; i += step) {
      const entry = catalogue.entry(ids[i] ?? '');
      if (entry !== undefined) return entry;
    }
    return undefined;
  };

  const entries: Entry[] = [];
  for (const [index, id] of ids.entries()) {
    const document = catalogue.document(id);
    const entry = catalogue.entry(id);
    if (document === undefined || entry === undefined) continue;
    entries.push(entry);
    const before = entryFrom(index - 1, -1);
    const after = entryFrom(index + 1, 1);
    const around: Neighbours =
      collection.sort === 'oldest-first'
        ? { earlier: before, later: after }
        : { earlier: after, later: before };
    for (const version of document.versions.values())
      write(documentPage(site, version, { document, entry, collection, around }));
    findings.push(...writeMedia(site, out, document.skeleton));
  }
  return entries;
}

function newest(site: Site, count: number): Entry[] {
  const found: Entry[] = [];
  for (const id of site.catalogue.newest) {
    if (found.length === count) break;
    const entry = site.catalogue.entry(id);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}
