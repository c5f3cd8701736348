import { documentPath } from '../archive/paths.ts';

/** The path of the page that shows a document's text in one language beside another's. */
export function besidePath(tag: string, collection: string, id: string, other: string): string {
  return `${documentPath(tag, collection, id)}beside_${other}/`;
}
