import { type DocumentId, catalogue, redirects } from './data/index.js';

/** What became of an id that was once published. */
export type Found =
  | { readonly type: 'present'; readonly id: DocumentId }
  | { readonly type: 'moved'; readonly id: DocumentId }
  | { readonly type: 'split'; readonly ids: readonly DocumentId[] }
  | { readonly type: 'withdrawn'; readonly reason: string };

/**
 * Finds a document by an id of today or of earlier days.
 *
 * @returns Where it is now, or `undefined` for an id that was never published.
 *
 * @example
 * ```ts
 * const found = findDocument('an-earlier-id');
 * if (found?.type === 'moved') await loadDocument(found.id, 'en');
 * ```
 */
export function findDocument(id: string): Found | undefined {
  if (isPresent(id)) return { type: 'present', id };
  const redirect = redirects.find(({ from }) => from === id);
  switch (redirect?.type) {
    case 'moved':
      return isPresent(redirect.to) ? { type: 'moved', id: redirect.to } : undefined;
    case 'split':
      return { type: 'split', ids: redirect.to.filter(isPresent) };
    case 'withdrawn':
      return { type: 'withdrawn', reason: redirect.reason };
    case undefined:
      return undefined;
  }
}

function isPresent(id: string): id is DocumentId {
  return Object.hasOwn(catalogue, id);
}
