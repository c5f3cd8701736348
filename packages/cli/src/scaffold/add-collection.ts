import type { Outcome } from '@archive/schema';
import type { Change, Store } from '@archive/store';

import { collectionNames } from './language-files.ts';
import { readNames } from './read-names.ts';
import { schemaReference } from './schema-reference.ts';
import { nameOf } from './slug.ts';

/** Adds a collection to an archive, named in the languages that there are names for. */
export function addCollection(
  store: Store,
  id: string,
  names: ReadonlyMap<string, string>,
  starter: Store,
): Outcome<Change> {
  const last = Math.max(0, ...store.collections().map(({ order }) => order ?? 0));
  const change = store.begin().put('collection', id, {
    ...schemaReference(store.dir, `collections/${id}.json`, 'collection'),
    id,
    order: last + 1,
  });
  for (const tag of store.languages) {
    const now = readNames(store, tag, 'collections');
    if (!now.ok) return now;
    const added = collectionNames(tag, [id], starter);
    const given = names.get(tag);
    if (given !== undefined) added[id] = given;
    if (tag === store.archive.defaultLanguage) added[id] ||= nameOf(id);
    change.put('bundle', { language: tag, namespace: 'collections' }, { ...now.value, ...added });
  }
  return { ok: true, value: change };
}
