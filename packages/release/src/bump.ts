import type { Changes, Parts } from './changes/changes.ts';

/** How far a version moves on. */
export type Bump = 'major' | 'minor' | 'patch';

const ORDER: readonly (Bump | 'none')[] = ['none', 'patch', 'minor', 'major'];

/**
 * How far the version moves on by what changed: `major` where something that was there is gone
 * without a redirect, or a schema rejects what it accepted; `minor` where something came; `patch`
 * for texts, states and notes. Nothing where nothing changed.
 *
 * @example
 * bumpOf({ languages: { added: ['pt'] } }); // 'minor'
 */
export function bumpOf(changes: Changes): Bump | undefined {
  const { documents = {}, texts = [], schemas = [], names = [] } = changes;
  const { languages, collections, concepts, media } = changes;
  const parts: (Parts | undefined)[] = [languages, collections, concepts, media];
  const has = (part: keyof Parts): boolean => parts.some((each) => each?.[part] !== undefined);
  const breaks =
    documents.vanished !== undefined ||
    texts.some(({ type }) => type === 'removed') ||
    has('removed') ||
    schemas.some(({ narrowed }) => narrowed !== undefined);
  if (breaks) return 'major';
  const adds =
    documents.added !== undefined ||
    documents.moved !== undefined ||
    documents.split !== undefined ||
    documents.withdrawn !== undefined ||
    texts.some(({ type }) => type === 'added') ||
    has('added') ||
    names.some(({ added }) => added !== undefined) ||
    schemas.length > 0;
  if (adds) return 'minor';
  return Object.keys(changes).length > 0 ? 'patch' : undefined;
}

/** Whether one bump says at least as much as another; nothing says least. */
export function isAtLeast(bump: Bump | undefined, other: Bump | undefined): boolean {
  return ORDER.indexOf(bump ?? 'none') >= ORDER.indexOf(other ?? 'none');
}
