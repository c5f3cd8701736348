/** The path of a language's home, relative to the site's root. */
export function homePath(tag: string): string {
  return `${tag}/`;
}

/** The path of a collection's list. */
export function collectionPath(tag: string, collection: string): string {
  return `${tag}/${collection}/`;
}

/** The path of a document. */
export function documentPath(tag: string, collection: string, id: string): string {
  return `${tag}/${collection}/${id}/`;
}
