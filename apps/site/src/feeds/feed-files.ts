import type { Finding } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import { atom } from './atom.ts';
import type { FeedItems } from './feed-items.ts';
import { feedsIn } from './feed.ts';
import { atomPath, jsonPath } from './feeds-of.ts';
import { jsonFeed } from './json-feed.ts';

/** The feeds of a site as files: their paths and what is in them. */
export function* feedFiles(site: Site, items: FeedItems): Generator<[string, string]> {
  if (site.url === undefined) return;
  for (const feed of feedsIn(site, items)) {
    yield [atomPath(feed.path), atom(site, feed)];
    yield [jsonPath(feed.path), jsonFeed(site, feed)];
  }
}

/** Says what a site without an address has to do without. */
export function withoutAddress({ url }: Site): Finding[] {
  if (url !== undefined) return [];
  return [
    {
      rule: 'site-address',
      severity: 'info',
      message:
        'The site has no feeds, no sitemap and no records for harvesters, because it does not know its address.',
      help: 'Write the address into archive.json as "url", or give it when you build.',
      file: 'archive.json',
    },
  ];
}
