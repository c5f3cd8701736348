import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Archive, Language } from '@archive/schema';
import { beginArchive } from '@archive/store';
import type { Change, Store } from '@archive/store';

import { collectionNames, putInterface } from './language-files.ts';
import { schemaReference } from './schema-reference.ts';
import { nameOf, slug } from './slug.ts';

/** What a new archive is to have. */
export interface Start {
  dir: string;
  name: string;
  languages: readonly Language[];
  collections: readonly string[];
  /** The files beside the archive's own, as path and text. */
  files: ReadonlyMap<string, string>;
  /** The folder of schemas, where it is known to come to be there. */
  schemas?: string | undefined;
}

/** Lays out an empty archive of one's own. Files that are there, such as a README, are left alone. */
export function startArchive(start: Start, starter: Store): Change {
  const { dir, name, languages, collections, schemas } = start;
  const reference = (file: string, schema: string) => schemaReference(dir, file, schema, schemas);
  const defaultLanguage = languages[0]?.tag ?? starter.archive.defaultLanguage;
  const archive: Archive = {
    ...reference('archive.json', 'archive'),
    id: slug(name) ?? 'archive',
    defaultLanguage,
    languages: [...languages],
  };
  const change = beginArchive(dir).put('archive', null, archive);
  for (const [order, id] of collections.entries()) {
    const known = starter.collections().find((collection) => collection.id === id);
    change.put('collection', id, {
      ...reference(`collections/${id}.json`, 'collection'),
      id,
      order: order + 1,
      ...(known?.sort === undefined ? {} : { sort: known.sort }),
    });
  }
  for (const { tag } of languages) {
    const isDefault = tag === defaultLanguage;
    const names = collectionNames(tag, collections, starter);
    if (isDefault) for (const id of collections) names[id] ||= nameOf(id);
    change.put('bundle', { language: tag, namespace: 'archive' }, { name: isDefault ? name : '' });
    change.put('bundle', { language: tag, namespace: 'collections' }, names);
    putInterface(change, tag, starter);
  }
  change.put('redirects', null, { ...reference('redirects.json', 'redirects'), redirects: [] });
  for (const [path, text] of start.files)
    if (!existsSync(join(dir, path))) change.putBytes(path, text);
  return change;
}
