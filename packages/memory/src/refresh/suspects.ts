import type { ArchiveFile, Store } from '@archive/store';

import type { Database } from '../database/database.ts';
import { filesByDocument, statsOf } from './document-files.ts';

/** A document as it was when it was read. */
type Known = Record<string, unknown> & { document: string; stats: string | null; hash: string };

/** A document whose files are not by size and time what was read. */
export interface Suspect {
  document: string;
  files: readonly ArchiveFile[];
  stats: string | undefined;
  hash: string | undefined;
}

/** The documents that may have changed: by the sizes and times of their files. */
export function suspectsIn(database: Database, store: Store): Suspect[] {
  const rows = database.all<Known>('SELECT document, stats, hash FROM documents');
  const known = new Map(rows.map((row) => [row.document, row]));
  const suspects: Suspect[] = [];
  const now = Date.now();
  for (const [document, files] of filesByDocument(store)) {
    // Looked at before they are read: what changes in between is then seen the next time.
    const stats = statsOf(store, files, now);
    const before = known.get(document);
    known.delete(document);
    if (stats === undefined || before?.stats !== stats)
      suspects.push({ document, files, stats, hash: before?.hash });
  }
  // What is left has no file any more.
  for (const { document, hash } of known.values())
    suspects.push({ document, files: [], stats: undefined, hash });
  return suspects;
}

/** The same for one document; nothing where it has not changed. */
export function suspectOf(database: Database, store: Store, document: string): Suspect | undefined {
  const [known] = database.all<Known>('SELECT * FROM documents WHERE document = ?', document);
  const files = store.filesOf(document);
  const stats = statsOf(store, files, Date.now());
  if (stats !== undefined && known !== undefined && known.stats === stats) return undefined;
  if (known === undefined && files.length === 0) return undefined;
  return { document, files, stats, hash: known?.hash };
}

/** The documents that there are, and those that the index still has. */
export function documentsIn(database: Database, store: Store): Set<string> {
  const known = database.all<{ document: string }>('SELECT document FROM documents');
  const there = store
    .files(['documents'])
    .flatMap(({ kind, id }) => (kind === 'document' && id !== undefined ? [id] : []));
  return new Set([...there, ...known.map(({ document }) => document)]);
}
