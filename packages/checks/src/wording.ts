import type { ArchiveIndex } from './archive-index.ts';

/** A language for a sentence: its own name and its tag, or the tag alone. */
export function languageName(index: ArchiveIndex, tag: string): string {
  const name = index.languages.get(tag);
  return name === undefined ? tag : `${name} (${tag})`;
}
