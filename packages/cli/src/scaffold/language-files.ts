import type { Bundle, Language } from '@archive/schema';
import { autonym } from '@archive/schema';
import type { Change, Store } from '@archive/store';

import { emptyWords } from './interface-words.ts';

/** An entry for archive.json: the starter's name of the language, or else its own name in CLDR. */
export function languageEntry(tag: string, starter: Store, name?: string): Language | undefined {
  const known = starter.archive.languages.find((language) => language.tag === tag);
  if (known !== undefined) return { ...known, name: name ?? known.name };
  const own = name ?? autonym(tag);
  return own === undefined ? undefined : { tag, name: own };
}

/** The names of collections in one language: the starter's where it has them, else to be written. */
export function collectionNames(tag: string, ids: readonly string[], starter: Store): Bundle {
  const known = starter.names(tag, 'collections');
  const names: Bundle = {};
  for (const id of ids) {
    names[id] = known[id] ?? '';
    const description = known[`${id}-description`];
    if (description !== undefined) names[`${id}-description`] = description;
  }
  return names;
}

/** Lays out the words of the interface for a language that the starter has none in. */
export function putInterface(change: Change, tag: string, starter: Store): void {
  if (Object.keys(starter.interface(tag)).length > 0) return;
  const { defaultLanguage } = starter.archive;
  const words = emptyWords(tag, starter.interface(defaultLanguage), defaultLanguage);
  change.put('interface', { language: tag, namespace: 'interface' }, words);
}
