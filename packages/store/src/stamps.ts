import { hash } from 'node:crypto';

import type { ArchiveFolder } from './archive-folder.ts';
import { FOLDERS, ROOT_FILES } from './layout.ts';

/** What tells whether files of an archive are still those that were read, without reading them. */
export interface Stamps {
  /** Of the files of each document (its skeleton, bundles and ledgers, in whatever language), by its id. */
  readonly documents: ReadonlyMap<string, string>;
  /** Of all other files but pictures: names, words, collections, glossary, redirects, settings. */
  readonly shared: string;
}

// What the version and the repository of an archive are read from.
const BESIDE = 'package.json';

/**
 * Looks at every file of an archive, and reads none. A file that was written since has another size
 * or another time of its last change.
 */
export function stampsOf(folder: ArchiveFolder): Stamps {
  const documents = new Map<string, string>();
  let shared = '';
  const note = (path: string, mark: string, id: string | undefined): void => {
    const stamp = `${mark}:${folder.stampWithin(path)};`;
    if (id === undefined) shared += stamp;
    else documents.set(id, (documents.get(id) ?? '') + stamp);
  };
  for (const name of [...ROOT_FILES, BESIDE]) note(name, name, undefined);
  const walk = (path: string, ofDocuments: boolean): void => {
    for (const entry of folder.entries(path)) {
      const { name } = entry;
      const below = `${path}/${name}`;
      if (folder.isFolder(path, entry)) walk(below, ofDocuments || name === 'documents');
      else if (!name.endsWith('.json') && !below.startsWith('theme/')) continue;
      // The folder tells the files of one document apart.
      else if (ofDocuments) note(below, path, name.slice(0, -'.json'.length));
      else note(below, below, undefined);
    }
  };
  for (const name of FOLDERS)
    if (name !== 'media') walk(name, name === 'documents' || name === 'ledgers');
  // Kept for all documents, and from one time to the next.
  for (const [id, stamp] of documents) documents.set(id, hash('sha1', stamp, 'base64url'));
  return { documents, shared };
}
