import type { Collection, Finding } from '@archive/schema';

import type { CompiledDocument } from '../archive/compile-document.ts';
import type { Entry } from '../archive/entry.ts';
import type { Site } from '../archive/site.ts';
import { FeedItems } from '../feeds/feed-items.ts';
import { StaticRepository } from '../oai/static-repository.ts';
import { News } from './news.ts';
import { Progress } from './progress.ts';
import { readReleases } from './releases.ts';

/** What is kept of each document for the pages and files that tell of all of them. */
export class Gathered {
  readonly news: News;
  readonly progress: Progress;
  readonly feeds: FeedItems;
  readonly repository: StaticRepository;
  /** What was wrong with what the versions of the archive brought. */
  readonly findings: readonly Finding[];

  constructor(site: Site) {
    const releases = readReleases(site);
    this.news = new News(site, releases);
    this.progress = new Progress(site);
    this.feeds = new FeedItems(site, releases);
    this.repository = new StaticRepository(site, releases);
    this.findings = releases.findings;
  }

  /**
   * Takes note of a document.
   *
   * @param summaries The beginning of its text, by language.
   */
  add(
    document: CompiledDocument,
    entry: Entry,
    collection: Collection,
    summaries: ReadonlyMap<string, string | undefined>,
  ): void {
    this.news.add(document, entry);
    this.progress.add(document, entry);
    this.feeds.add(document, entry, summaries);
    this.repository.add(document, entry, collection, summaries);
  }
}
