import type { Store } from '@archive/store';

import type { Database } from '../database/database.ts';
import { hashOf, readFiles } from './document-files.ts';
import { segmentRows } from './segment-rows.ts';
import { type Suspect, suspectOf, suspectsIn } from './suspects.ts';
import { tidyLanguages } from './tidy-languages.ts';
import { type Counts, DocumentWriter } from './write-document.ts';

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

/**
 * Brings the index in line with the archive's files: reads the documents that changed, as a whole
 * or not at all.
 */
export function refresh(database: Database, store: Store, progress?: Progress): Refreshed {
  const started = performance.now();
  const done: Refreshed = { documents: 0, added: 0, removed: 0, ms: 0 };
  database.transaction(() => {
    const suspects = suspectsIn(database, store);
    const writer = new DocumentWriter(database);
    for (const [index, suspect] of suspects.entries()) {
      progress?.(index, suspects.length);
      add(done, bringIn(database, store, writer, suspect));
    }
    writer.finish();
    if (done.added + done.removed > 0) tidyLanguages(database);
  });
  return { ...done, ms: performance.now() - started };
}

/** The same for one document, whose files may have changed, been begun or been taken away. */
export function refreshDocument(database: Database, store: Store, document: string): Refreshed {
  const started = performance.now();
  const done: Refreshed = { documents: 0, added: 0, removed: 0, ms: 0 };
  const suspect = suspectOf(database, store, document);
  if (suspect !== undefined)
    database.transaction(() => {
      const writer = new DocumentWriter(database);
      add(done, bringIn(database, store, writer, suspect));
      writer.finish();
    });
  return { ...done, ms: performance.now() - started };
}

/** Reads a document's files and writes what is in them; nothing where it is what was read before. */
function bringIn(
  database: Database,
  store: Store,
  writer: DocumentWriter,
  { document, files, stats, hash }: Suspect,
): Counts | undefined {
  const read = readFiles(store, files);
  const now = hashOf(read);
  remember(database, document, files.length === 0 ? undefined : { stats, hash: now });
  return now === hash ? undefined : writer.write(document, segmentRows(read));
}

function add(done: Refreshed, counts: Counts | undefined): void {
  if (counts === undefined) return;
  done.documents += 1;
  done.added += counts.added;
  done.removed += counts.removed;
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
