import type { Store } from '@archive/store';

import { visible } from '../terminal/visible.ts';

/** A language of the archive for a sentence: its own name and its tag. */
export function languageLabel(store: Store, tag: string): string {
  const language = store.archive.languages.find((each) => each.tag === tag);
  return language === undefined ? tag : `${visible(language.name)} (${tag})`;
}
