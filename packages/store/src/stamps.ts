import { hash } from 'node:crypto';

import type { ArchiveFolder } from './archive-folder.ts';
import { FOLDERS } from './layout.ts';
import { filesIn } from './list-files.ts';

/** What tells whether files of an archive are still those that were read, without reading them. */
export interface Stamps {
  /** Of the files of each document (its skeleton, bundles and ledgers, in whatever language), by its id. */
  readonly documents: ReadonlyMap<string, string>;
  /** Of all other files but pictures: names, words, collections, glossary, redirects, settings. */
  readonly shared: string;
}

// What the version and the repository of an archive are read from.
const BESIDE = 'package.json';
const READ = FOLDERS.filter((name) => name !== 'media');

/**
 * Looks at every file of an archive, and reads none. A file that was written since has another size
 * or another time of its last change.
 */
export function stampsOf(folder: ArchiveFolder): Stamps {
  const documents = new Map<string, string>();
  let shared = `${BESIDE}:${folder.stampWithin(BESIDE)};`;
  for (const { path, kind, id, language = '' } of filesIn(folder, READ)) {
    const stamp = folder.stampWithin(path);
    if (kind === 'document' || kind === 'ledger' || (kind === 'bundle' && id !== undefined))
      documents.set(id ?? '', `${documents.get(id ?? '') ?? ''}${kind} ${language}:${stamp};`);
    else if (kind !== 'unknown') shared += `${path}:${stamp};`;
  }
  // Kept for all documents, and from one time to the next.
  for (const [id, stamp] of documents) documents.set(id, hash('sha1', stamp, 'base64url'));
  return { documents, shared };
}
