import type { Language, Outcome } from '@archive/schema';
import type { Change, Store } from '@archive/store';

import { collectionNames, putInterface } from './language-files.ts';
import { readNames } from './read-names.ts';

/** Adds a language to an archive, with its names and interface words to be translated. */
export function addLanguage(store: Store, language: Language, starter: Store): Outcome<Change> {
  const { tag } = language;
  const archive = readNames(store, tag, 'archive');
  if (!archive.ok) return archive;
  const collections = readNames(store, tag, 'collections');
  if (!collections.ok) return collections;

  const ids = store.collections().map(({ id }) => id);
  const change = store
    .begin()
    .put('archive', null, {
      ...store.archive,
      languages: [...store.archive.languages, language],
    })
    .put('bundle', { language: tag, namespace: 'archive' }, { name: '', ...archive.value })
    .put(
      'bundle',
      { language: tag, namespace: 'collections' },
      { ...collectionNames(tag, ids, starter), ...collections.value },
    );
  const path = store.path('interface', { language: tag, namespace: 'interface' });
  if (!store.files().some((file) => file.path === path)) putInterface(change, tag, starter);
  return { ok: true, value: change };
}
