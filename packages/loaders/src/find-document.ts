import type { Redirect } from '@archive/schema';

/** What became of an id that was once published. */
export type Found<Id extends string = string> =
  | { readonly type: 'present'; readonly id: Id }
  | { readonly type: 'moved'; readonly id: Id }
  | { readonly type: 'split'; readonly ids: readonly Id[] }
  | { readonly type: 'withdrawn'; readonly reason: string };

/** The ids an archive has, and those it had. */
export interface KnownIds<Id extends string> {
  /** By id of a document. */
  readonly catalogue: Readonly<Record<Id, unknown>>;
  readonly redirects: readonly Redirect[];
}

/**
 * Finds a document by an id of today or of earlier days.
 *
 * @returns Where it is now, or `undefined` for an id that was never published.
 *
 * @example
 * ```ts
 * const archive = { catalogue: { letter: {} }, redirects: [{ from: 'note', type: 'moved', to: 'letter' }] };
 * findDocument(archive, 'note'); // { type: 'moved', id: 'letter' }
 * ```
 */
export function findDocument<Id extends string>(
  { catalogue, redirects }: KnownIds<Id>,
  id: string,
): Found<Id> | undefined {
  const isPresent = (each: string): each is Id => Object.hasOwn(catalogue, each);
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
