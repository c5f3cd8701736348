import type { Site } from '../archive/site.ts';
import type { Feed } from './feed.ts';
import { jsonPath } from './feeds-of.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(site: Site, feed: Feed): string {
  const { language, page, title, subtitle, author, entries } = feed;
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title.text,
    home_page_url: page,
    feed_url: site.address(jsonPath(feed.path)),
    description: subtitle?.text,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title.text,
      summary: entry.summary,
      // An item has to have a text; a document with a title alone has no other.
      content_text: entry.summary ?? entry.title.text,
      date_published: entry.published,
      date_modified: entry.updated,
      authors: [{ name: entry.author }],
      tags: entry.subjects.length === 0 ? undefined : entry.subjects.map(({ text }) => text),
      language,
    })),
  };
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
