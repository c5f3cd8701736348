import type { Redirect } from '@archive/schema';

import { bestLanguage } from './entry.ts';
import type { Entry } from './entry.ts';
import { documentPath } from './paths.ts';
import type { Site } from './site.ts';

/** Where to find a document for someone who reads `language`, and in which language it is there. */
export function linkTo(
  site: Site,
  entry: Entry,
  language: string,
): { href: string; language: string } | undefined {
  const best = bestLanguage(entry, language);
  if (best === undefined) return undefined;
  return { href: site.href(documentPath(best, entry.collection, entry.id)), language: best };
}

/**
 * Makes addresses of what texts link to within the archive: a document's id becomes the page of
 * that document in the reader's language, or else in its own. `undefined` where there is nothing
 * to link to.
 */
export function resolver(site: Site, language: string): (href: string) => string | undefined {
  const { catalogue } = site;
  return (href) => {
    const [target = '', passage] = href.split('#', 2);
    const id = movedTo(site, target);
    const collection = catalogue.collectionOf(id);
    const there = collection && catalogue.languageFor(id, language);
    if (collection === undefined || there === undefined) return undefined;
    const page = site.href(documentPath(there, collection.id, id));
    // To the document at least, where it has no such passage.
    return passage !== undefined && catalogue.hasPassage(id, there, passage)
      ? `${page}#${passage}`
      : page;
  };
}

const moves = new WeakMap<readonly Redirect[], ReadonlyMap<string, string>>();

/** The id that a document has today. */
function movedTo(site: Site, id: string): string {
  const redirects = site.store.redirects();
  let known = moves.get(redirects);
  if (known === undefined) {
    known = new Map(redirects.flatMap((one) => (one.type === 'moved' ? [[one.from, one.to]] : [])));
    moves.set(redirects, known);
  }
  return known.get(id) ?? id;
}
