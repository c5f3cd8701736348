import { collectionPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';

/** A feed, as a page leads to it. */
export interface FeedLink {
  /** Relative to the site's root. */
  readonly path: string;
  /** Its media type. */
  readonly type: string;
  readonly title: string;
}

/**
 * The feeds that tell of what a page is about, those of its collection first; none where the
 * site does not know its address, because feeds are read elsewhere.
 *
 * @param page Its path, relative to the site's root.
 * @example
 * feedsOf(site, 'fr', { path: 'fr/letters/nidaa/' }).map(({ path }) => path);
 * // ['fr/letters/feed.atom', 'fr/letters/feed.json', 'fr/feed.atom', 'fr/feed.json']
 */
export function feedsOf(site: Site, language: string, page: { path: string }): FeedLink[] {
  const [, second = ''] = page.path.split('/');
  return [...feedsOfCollection(site, language, second), ...feedsOfAll(site, language)];
}

/** Those of a collection; none of what is no collection's id. */
export function feedsOfCollection(site: Site, language: string, id: string): FeedLink[] {
  const { archive, collections } = site.names(language);
  const collection = collections.get(id);
  if (site.url === undefined || collection === undefined) return [];
  return linksTo(collectionPath(language, id), `${archive.text} · ${collection.name.text}`);
}

/** Those of all collections together. */
export function feedsOfAll(site: Site, language: string): FeedLink[] {
  return site.url === undefined
    ? []
    : linksTo(homePath(language), site.names(language).archive.text);
}

/** The path of the Atom feed of a home or of a collection's list. */
export function atomPath(path: string): string {
  return `${path}feed.atom`;
}

/** The path of the JSON Feed of a home or of a collection's list. */
export function jsonPath(path: string): string {
  return `${path}feed.json`;
}

function linksTo(path: string, title: string): FeedLink[] {
  return [
    { path: atomPath(path), type: 'application/atom+xml', title: `${title} · Atom` },
    { path: jsonPath(path), type: 'application/feed+json', title: `${title} · JSON Feed` },
  ];
}
