import type { ArchiveFile, Store } from '@archive/store';

import type { Database } from '../database/database.ts';
import { filesByDocument, hashOf, readFiles, statsOf } from './document-files.ts';
import { segmentRows } from './segment-rows.ts';
import { tidyLanguages } from './tidy-languages.ts';
import { DocumentWriter } from './write-document.ts';

/** What bringing the index up to date did. */
export interface Refreshed {
  /** Documents that were found changed. */
  documents: number;
  /** Segments, each in one language, that came into the index; a changed one came and went. */
  added: number;
  /** Segments that left it. */
  removed: number;
  /** How long it took, in milliseconds. */
  ms: number;
}

/** Hears how many of the documents that may have changed have been read. */
export type Progress = (done: number, total: number) => void;

/** A document as it was when it was read. */
type Known = Record<string, unknown> & { document: string; stats: string | null; hash: string };

/** A document whose files are not by size and time what was read. */
interface Suspect {
  document: string;
  files: readonly ArchiveFile[];
  stats: string | undefined;
  hash: string | undefined;
}

/**
 * Brings the index in line with the archive's files: reads the documents that changed, as a whole
 * or not at all. A document is known to be unchanged by the sizes and times of its files, or else
 * by their content.
 */
export function refresh(database: Database, store: Store, progress?: Progress): Refreshed {
  const started = performance.now();
  const done: Refreshed = { documents: 0, added: 0, removed: 0, ms: 0 };
  database.transaction(() => {
    const suspects = suspectsIn(database, store);
    const writer = new DocumentWriter(database);
    for (const [index, { document, files, stats, hash }] of suspects.entries()) {
      progress?.(index, suspects.length);
      const read = readFiles(store, files);
      const now = hashOf(read);
      remember(database, document, files.length === 0 ? undefined : { stats, hash: now });
      if (now === hash) continue;
      const { added, removed } = writer.write(document, segmentRows(read));
      done.documents += 1;
      done.added += added;
      done.removed += removed;
    }
    writer.finish();
    if (done.added + done.removed > 0) tidyLanguages(database);
  });
  return { ...done, ms: performance.now() - started };
}

function suspectsIn(database: Database, store: Store): Suspect[] {
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

function remember(
  database: Database,
  document: string,
  as: { stats: string | undefined; hash: string } | undefined,
): void {
  if (as === undefined) database.run('DELETE FROM documents WHERE document = ?', document);
  else
    database.run(
      'INSERT OR REPLACE INTO documents (document, stats, hash) VALUES (?, ?, ?)',
      document,
      as.stats ?? null,
      as.hash,
    );
}
