import { hasSegment } from './compile-document.ts';
import { bestLanguage } from './entry.ts';
import type { Entry } from './entry.ts';
import { documentPath } from './paths.ts';
import type { Site } from './site.ts';

/** The document an id means today: moved ones are followed, and only those that can be shown count. */
function documentBehind(site: Site, id: string): Entry | undefined {
  const moved = site.store.redirects().find((each) => each.type === 'moved' && each.from === id);
  return site.catalogue.entry(moved?.type === 'moved' ? moved.to : id);
}

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
  return (href) => {
    const [target = '', fragment] = href.split('#', 2);
    const entry = documentBehind(site, target);
    if (entry === undefined) return undefined;
    const found = linkTo(site, entry, language);
    if (found === undefined) return undefined;
    const document = fragment === undefined ? undefined : site.catalogue.document(entry.id);
    // To the document at least, where it has no such passage.
    if (document === undefined || fragment === undefined) return found.href;
    return hasSegment(document, found.language, fragment)
      ? `${found.href}#${fragment}`
      : found.href;
  };
}
