import { collectionPath, documentPath } from '../archive/paths.ts';

/** Where a document is in a format, relative to the site's root. */
export function downloadPath(
  { language, collection, id }: { language: string; collection: string; id: string },
  ending: string,
): string {
  return `${documentPath(language, collection, id)}${id}.${ending}`;
}

/** Where a whole collection is as a book. */
export function bookPath(language: string, collection: string): string {
  return `${collectionPath(language, collection)}${collection}.epub`;
}
