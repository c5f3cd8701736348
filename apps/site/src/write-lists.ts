import type { Finding } from '@archive/schema';

import type { Entry } from './archive/entry.ts';
import { alternatesOf } from './archive/listed.ts';
import type { Site } from './archive/site.ts';
import type { Told } from './archive/told.ts';
import { browsePages } from './browse/browse-pages.ts';
import { Gathered } from './browse/gathered.ts';
import { redirectPages } from './browse/redirect-pages.ts';
import { Tidy } from './build/tidy.ts';
import { feedFiles, withoutAddress } from './feeds/feed-files.ts';
import { OAI_PATH } from './oai/static-repository.ts';
import { offlinePages } from './offline/offline-page.ts';
import { SERVICE_WORKER_PATH, serviceWorker } from './offline/service-worker.ts';
import type { OutputFolder } from './output/output-folder.ts';
import { fileOf, putPage } from './output/put-page.ts';
import { collectionPages } from './pages/collection-page.ts';
import { frontPage } from './pages/front-page.ts';
import { homePage, LATEST } from './pages/home-page.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import type { Page } from './pages/page.ts';
import { robots } from './pages/robots.ts';
import { SECURITY_PATH, securityText } from './pages/security-text.ts';
import { Sitemap } from './pages/sitemap.ts';
import type { MappedPage } from './pages/sitemap.ts';
import { searchPages } from './search/search-page.ts';

// More than documents are built in, since much is kept: the second thread has ended.
const ROOM = { room: 70_000_000, enough: 14_000_000 };

/** What writing the lists came to. */
export interface ListsWritten {
  pages: number;
  findings: Finding[];
}

/**
 * Writes all that tells of more than one document: lists, feeds, records, and the few files that
 * tell of none.
 *
 * @param told What a document told that has pages; it is asked for once.
 */
export function writeLists(
  site: Site,
  out: OutputFolder,
  told: (id: string) => Told | undefined,
): ListsWritten {
  const { catalogue } = site;
  const sitemap = new Sitemap(site, (path, xml) => out.put(path, xml));
  const gathered = new Gathered(site);
  const shelves = new Map<string, Entry[]>();
  const tidy = new Tidy(ROOM);
  for (const collection of site.collections) {
    const entries: Entry[] = [];
    for (const id of catalogue.collections.get(collection.id) ?? []) {
      const found = told(id);
      if (found === undefined) continue;
      catalogue.know(id, found.entry);
      entries.push(found.entry);
      gathered.add(found, collection);
      for (const page of textsOf(found.entry)) sitemap.add(page);
      tidy.now();
    }
    shelves.set(collection.id, entries);
  }

  let pages = 0;
  for (const page of pagesOf(site, gathered, shelves)) {
    putPage(out, page);
    sitemap.add(page);
    pages += 1;
    tidy.now();
  }
  for (const page of redirectPages(site)) if (!out.has(fileOf(page))) putPage(out, page);
  for (const [path, bytes] of site.assets.files) out.put(path, bytes);
  for (const [path, content] of filesForMachines(site, gathered)) {
    out.put(path, content);
    tidy.now();
  }
  sitemap.finish();
  return { pages, findings: [...gathered.findings, ...withoutAddress(site)] };
}

function* pagesOf(
  site: Site,
  gathered: Gathered,
  shelves: ReadonlyMap<string, readonly Entry[]>,
): Generator<Page> {
  const counts = new Map([...shelves].map(([id, entries]) => [id, entries.length]));
  const latest = newest(site, LATEST);
  const browse = browsePages(site, gathered);
  for (const { tag } of site.languages) {
    for (const collection of site.collections)
      yield* collectionPages(site, tag, collection, shelves.get(collection.id) ?? []);
    yield homePage(site, tag, { counts, latest });
    yield* browse(site.words(tag));
  }
  yield frontPage(site);
  yield notFoundPage(site);
  yield* offlinePages(site);
  if (site.search) yield* searchPages(site);
}

/** The pages of a document as the sitemap has them. */
function* textsOf(entry: Entry): Generator<MappedPage> {
  const alternates = alternatesOf(entry);
  for (const { path } of alternates) yield { path, facts: { alternates } };
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
  yield [SERVICE_WORKER_PATH, serviceWorker(site)];
  yield ['robots.txt', robots(site)];
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
