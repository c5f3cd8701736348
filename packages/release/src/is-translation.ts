import type { Changes } from './changes/changes.ts';

/**
 * Whether a change is what a translator does: texts of translations, what is known about them, and
 * names, with nothing taken away.
 *
 * @example
 * isTranslation({ texts: [{ document: 'a-note', language: 'fr', type: 'added' }] }); // true
 */
export function isTranslation(changes: Changes): boolean {
  const { texts = [] } = changes;
  const isWork = texts.every(({ original, type }) => original !== true && type !== 'removed');
  return isWork && Object.keys(changes).every((part) => part === 'texts' || part === 'names');
}
