import { conceptName } from '../archive/concept-name.ts';
import { titleIn } from '../archive/entry.ts';
import { collectionPath, documentPath, homePath } from '../archive/paths.ts';
import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { FeedItem, FeedItems } from './feed-items.ts';

/** A feed, whatever it is written as. All its addresses are whole. */
export interface Feed {
  readonly language: string;
  /** The path of the page it belongs to, relative to the site's root. */
  readonly path: string;
  /** The address of that page. */
  readonly page: string;
  readonly title: Phrase;
  readonly subtitle?: Phrase;
  /** When something in it was last changed. */
  readonly updated: string;
  /** Who speaks where a text names nobody. */
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/** One text in a feed. */
export interface FeedEntry {
  /** The address of its page, which is also what it is known by. */
  readonly address: string;
  readonly title: Phrase;
  readonly summary?: string;
  readonly updated: string;
  readonly published: string;
  readonly author: string;
  readonly subjects: readonly Phrase[];
}

// For a feed with nothing in it: it was never changed, and has to say when.
const NEVER = '1970-01-01';

/** The feeds of a site, one after the other: of each language, and of each collection in it. */
export function* feedsIn(site: Site, items: FeedItems): Generator<Feed> {
  for (const { tag } of site.languages) {
    const { archive, tagline, collections } = site.names(tag);
    yield feed(site, tag, homePath(tag), archive, tagline, items.newest(tag));
    for (const { id } of site.collections) {
      const name = collections.get(id)?.name ?? { text: id, language: tag };
      const title = joined(archive, name);
      yield feed(site, tag, collectionPath(tag, id), title, undefined, items.newest(tag, id));
    }
  }
}

function feed(
  site: Site,
  language: string,
  path: string,
  title: Phrase,
  subtitle: Phrase | undefined,
  items: Iterable<FeedItem>,
): Feed {
  const entries = [...items].map((item) => entryIn(site, language, item));
  const author = site.names(language).archive.text;
  const updated = entries[0]?.updated ?? instant(NEVER);
  return { language, path, page: site.address(path), title, subtitle, updated, author, entries };
}

function entryIn(
  site: Site,
  language: string,
  { entry, on, issued, summary }: FeedItem,
): FeedEntry {
  const facets = site.catalogue.facets.get(entry.id);
  const [issuer] = facets?.issuer ?? [];
  return {
    address: site.address(documentPath(language, entry.collection, entry.id)),
    title: titleIn(entry, language),
    summary,
    updated: instant(on),
    published: instant(issued),
    author:
      issuer === undefined
        ? site.names(language).archive.text
        : conceptName(site, issuer, language).text,
    subjects: (facets?.subject ?? []).map((id) => conceptName(site, id, language)),
  };
}

/** Both names, marked as what the collection's is in: the archive's is a name everywhere. */
function joined(archive: Phrase, collection: Phrase): Phrase {
  return { text: `${archive.text} · ${collection.text}`, language: collection.language };
}

/** A day as a moment of it. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
