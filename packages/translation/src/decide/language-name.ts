import { autonym } from '@archive/schema';

/** A language for a sentence: its own name and its tag, or the tag alone. */
export function languageName(tag: string): string {
  const name = autonym(tag);
  return name === undefined ? tag : `${name} (${tag})`;
}
