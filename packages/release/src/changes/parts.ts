import type { Parts } from './changes.ts';

/**
 * Two lists of names, held against each other.
 *
 * @param isChanged Whether a name that both have stands for something else now.
 * @returns Nothing where nothing came, changed or went.
 */
export function compareParts(
  before: Iterable<string>,
  after: Iterable<string>,
  isChanged: (name: string) => boolean = () => false,
): Parts | undefined {
  const [was, is] = [new Set(before), new Set(after)];
  const parts: Parts = {};
  const added = [...is].filter((name) => !was.has(name));
  const changed = [...is].filter((name) => was.has(name) && isChanged(name));
  const removed = [...was].filter((name) => !is.has(name));
  if (added.length > 0) parts.added = added;
  if (changed.length > 0) parts.changed = changed;
  if (removed.length > 0) parts.removed = removed;
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** The same for the texts of two bundles; an empty one is yet to be written. */
export function compareTexts(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Parts | undefined {
  return compareParts(written(before), written(after), (key) => before[key] !== after[key]);
}

function written(texts: Readonly<Record<string, string>>): string[] {
  return Object.keys(texts).filter((key) => texts[key]?.trim() !== '');
}
