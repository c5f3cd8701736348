import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';

import type { ArchiveFile, Store } from '@archive/store';

/** A file that changes twice within the clock's grain can keep its size and its time. */
const GRAIN_MS = 2000;

/** The skeleton, bundles and ledgers of each document, by its id. */
export function filesByDocument(store: Store): Map<string, ArchiveFile[]> {
  const documents = new Map<string, ArchiveFile[]>();
  for (const file of store.files()) {
    const { kind, id } = file;
    if (id === undefined || (kind !== 'document' && kind !== 'bundle' && kind !== 'ledger'))
      continue;
    const files = documents.get(id);
    if (files === undefined) documents.set(id, [file]);
    else files.push(file);
  }
  return documents;
}

/**
 * What tells whether files may have changed without reading them: their paths, sizes and times.
 * Nothing where one has changed so lately that it could change again without its time telling.
 */
export function statsOf(
  store: Store,
  files: readonly ArchiveFile[],
  now: number,
): string | undefined {
  const stats: string[] = [];
  for (const { path } of files) {
    const found = statSync(join(store.dir, path), { throwIfNoEntry: false });
    if (found !== undefined && now - found.mtimeMs <= GRAIN_MS) return undefined;
    stats.push(`${path} ${found?.size} ${found?.mtimeMs}`);
  }
  return stats.join('\n');
}

/** A file that was read. */
export interface ReadFile {
  file: ArchiveFile;
  text: string;
}

/** Those of the files that can be read. */
export function readFiles(store: Store, files: readonly ArchiveFile[]): ReadFile[] {
  return files.flatMap((file) => {
    const text = store.text(file.path);
    return text.ok ? [{ file, text: text.value }] : [];
  });
}

/** The same for the same files with the same content. */
export function hashOf(files: readonly ReadFile[]): string {
  return hash('sha1', JSON.stringify(files.map(({ file, text }) => [file.path, text])));
}
