import type { ArchiveIndex } from './archive-index.ts';
import { nearest } from './nearest.ts';

/** A language for a sentence: its own name and its tag, or the tag alone. */
export function languageName(index: ArchiveIndex, tag: string): string {
  const name = index.languages.get(tag);
  return name === undefined ? tag : `${name} (${tag})`;
}

/** "Did you mean …?" before some advice, when a known word is near. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, known);
  return meant === undefined ? otherwise : `Did you mean "${meant}"? If not: ${lower(otherwise)}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
