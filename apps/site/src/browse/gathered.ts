import type { Collection, Finding } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import type { Told } from '../archive/told.ts';
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

  /** Takes note of what a document told. */
  add(told: Told, collection: Collection): void {
    this.news.add(told);
    this.progress.add(told);
    this.feeds.add(told);
    this.repository.add(told, collection);
  }
}
