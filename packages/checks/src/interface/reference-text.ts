import type { InterfaceBundle } from '@archive/schema';

import type { PluralForm } from './plural.ts';
import { readKey } from './plural.ts';

const OTHERS: readonly PluralForm[] = ['other', 'many', 'few', 'two', 'one', 'zero'];

/** The text that a key's is a translation of: of the same form, else of the most general one there is. */
export function referenceText(words: InterfaceBundle, key: string): string | undefined {
  const { stem } = readKey(key);
  for (const each of [key, stem, ...OTHERS.map((form) => `${stem}_${form}`)])
    if (Object.hasOwn(words, each)) return words[each];
  return undefined;
}
