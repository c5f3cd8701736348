import type { Collection, Finding } from '@archive/schema';

import type { Entry } from './archive/entry.ts';
import type { Site } from './archive/site.ts';
import { browsePages } from './browse/browse-pages.ts';
import { Gathered } from './browse/gathered.ts';
import { redirectPages } from './browse/redirect-pages.ts';
import { feedFiles, withoutAddress } from './feeds/feed-files.ts';
import { OAI_PATH } from './oai/static-repository.ts';
import type { OutputFolder } from './output/output-folder.ts';
import { collectionPage } from './pages/collection-page.ts';
import { documentPage } from './pages/document-page.ts';
import { frontPage } from './pages/front-page.ts';
import { homePage, LATEST } from './pages/home-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { Page } from './pages/page.ts';
import { robots } from './pages/robots.ts';
import { SECURITY_PATH, securityText } from './pages/security-text.ts';
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
  const sitemap = new Sitemap(site, (path, xml) => out.put(path, xml));
  const gathered = new Gathered(site);
  let pages = 0;
  const write = (page: Page): void => {
    putPage(out, page);
    sitemap.add(page);
    pages += 1;
  };

  const counts = new Map<string, number>();
  for (const collection of site.collections) {
    const entries = writeDocuments(site, out, collection, write, gathered, findings);
    counts.set(collection.id, entries.length);
    for (const { tag } of site.languages) write(collectionPage(site, tag, collection, entries));
  }
  const latest = newest(site, LATEST);
  for (const { tag } of site.languages) write(homePage(site, tag, { counts, latest }));
  for (const page of browsePages(site, gathered)) write(page);
  write(frontPage(site));
  write(notFoundPage(site));
  writeRedirects(site, out);

  for (const [path, bytes] of site.assets.files) out.put(path, bytes);
  for (const [path, content] of filesForMachines(site, gathered)) out.put(path, content);
  sitemap.finish();

  const { catalogue, store } = site;
  return {
    pages,
    findings: [
      ...[...catalogue.findings.values()].flat(),
      ...store.problems(),
      ...gathered.findings,
      ...findings,
      ...withoutAddress(site),
    ],
  };
}

/** What no reader looks at: feeds, records of the documents, and files that servers are asked for. */
function* filesForMachines(
  site: Site,
  gathered: Gathered,
): Generator<[string, string | Uint8Array]> {
  yield* feedFiles(site, gathered.feeds);
  const records = gathered.repository.xml();
  if (records !== undefined) yield [OAI_PATH, records];
  const security = securityText(site);
  if (security !== undefined) yield [SECURITY_PATH, security];
  yield ['robots.txt', robots(site)];
}

/** Writes what stands at old addresses, unless another document is there by now. */
function writeRedirects(site: Site, out: OutputFolder): void {
  for (const page of redirectPages(site)) if (!out.has(fileOf(page))) putPage(out, page);
}

function putPage(out: OutputFolder, page: Page): void {
  out.put(fileOf(page), page.html);
  for (const { name, content } of page.files) out.put(`${page.path}${name}`, content);
}

function fileOf({ path }: Page): string {
  return path.endsWith('.html') ? path : `${path}index.html`;
}

/** Writes the pages of a collection's documents; gives back those that can be shown. */
function writeDocuments(
  site: Site,
  out: OutputFolder,
  collection: Collection,
  write: (page: Page) => void,
  gathered: Gathered,
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
    const summaries = new Map<string, string | undefined>();
    for (const version of document.versions.values()) {
      const page = documentPage(site, version, { document, entry, collection, around });
      write(page);
      summaries.set(version.text.language, page.facts.description);
    }
    gathered.add(document, entry, collection, summaries);
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
