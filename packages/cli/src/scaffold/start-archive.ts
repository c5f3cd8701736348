import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Archive, Language } from '@archive/schema';
import { beginArchive } from '@archive/store';
import type { Change, Store } from '@archive/store';

import { MERGE_ATTRIBUTES } from '../merge/install-merge-driver.ts';
import { collectionNames, putInterface } from './language-files.ts';
import { readme } from './readme.ts';
import { schemaReference } from './schema-reference.ts';
import { nameOf, slug } from './slug.ts';

/** What a new archive is to have. */
export interface Start {
  dir: string;
  name: string;
  languages: readonly Language[];
  collections: readonly string[];
}

/** Lays out an empty archive of one's own. Files that are there, such as a README, are left alone. */
export function startArchive({ dir, name, languages, collections }: Start, starter: Store): Change {
  const defaultLanguage = languages[0]?.tag ?? starter.archive.defaultLanguage;
  const archive: Archive = {
    ...schemaReference(dir, 'archive.json', 'archive'),
    id: slug(name) ?? 'archive',
    defaultLanguage,
    languages: [...languages],
  };
  const change = beginArchive(dir).put('archive', null, archive);
  for (const [order, id] of collections.entries()) {
    const known = starter.collections().find((collection) => collection.id === id);
    change.put('collection', id, {
      ...schemaReference(dir, `collections/${id}.json`, 'collection'),
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
  change.put('redirects', null, {
    ...schemaReference(dir, 'redirects.json', 'redirects'),
    redirects: [],
  });
  if (!existsSync(join(dir, '.gitignore'))) change.putBytes('.gitignore', '.archive/\n');
  if (!existsSync(join(dir, '.gitattributes'))) change.putBytes('.gitattributes', MERGE_ATTRIBUTES);
  if (!existsSync(join(dir, 'README.md'))) change.putBytes('README.md', readme(name));
  return change;
}
