import { resolve } from 'node:path';

import { readFile } from '@archive/exchange';
import type { FormatName } from '@archive/exchange';
import type { Finding } from '@archive/schema';
import type { Store } from '@archive/store';
import { putLedgers } from '@archive/workflow';

import { readBytes } from '../read-bytes.ts';
import { takeFile } from './take-file.ts';
import type { TakenDocument, TakenFile, TakeOptions } from './take-file.ts';

/** What became of one file that came back. */
export type ImportedBundle = {
  file: string;
  format?: FormatName;
  findings: Finding[];
} & (
  | { status: 'imported' | 'unchanged'; documents: TakenDocument[]; written: string[] }
  | { status: 'refused' }
);

/** How files are to be taken. */
export interface BundleOptions extends TakeOptions {
  dryRun?: boolean;
}

/** Brings one file of translations into the archive: the whole of it, or nothing. */
export function importBundle(
  store: Store,
  file: string,
  cwd: string,
  { dryRun, ...options }: BundleOptions,
): ImportedBundle {
  const bytes = readBytes(resolve(cwd, file), file);
  if (!bytes.ok) return { file, status: 'refused', findings: bytes.findings };
  const read = readFile(bytes.value, file);
  if (!read.ok) return { file, status: 'refused', findings: read.findings };
  const format = read.value.documents[0]?.format;
  const taken = takeFile(store, read.value, file, options);
  if (!taken.ok) return { file, format, status: 'refused', findings: taken.findings };

  const { documents, findings, after } = taken.value;
  const done = write(store, taken.value, dryRun === true);
  if (!done.ok) return { file, format, status: 'refused', findings: done.findings };
  const status = after.length === 0 ? 'unchanged' : 'imported';
  return { file, format, status, documents, findings, written: done.value.written };
}

function write(
  store: Store,
  { documents, after }: TakenFile,
  dryRun: boolean,
): ReturnType<ReturnType<Store['begin']>['commit']> {
  const change = store.begin();
  for (const { document, ledgers } of after) {
    const { id } = document.skeleton;
    for (const { language, bundle } of newBundles(documents, document)) {
      change.put('bundle', { language, namespace: `documents/${id}` }, bundle);
    }
    putLedgers(store, change, id, ledgers);
  }
  return dryRun ? change.preview() : change.commit();
}

/** The bundles of a document in which a text changed: others keep the very bytes they have. */
function newBundles(
  documents: readonly TakenDocument[],
  { skeleton, bundles }: TakenFile['after'][number]['document'],
): { language: string; bundle: Record<string, string> }[] {
  const languages = new Set(
    documents
      .filter(
        ({ document, changes }) => document === skeleton.id && changes.some(({ text }) => text),
      )
      .map(({ language }) => language),
  );
  return [...languages].flatMap((language) => {
    const bundle = bundles.get(language);
    return bundle === undefined ? [] : [{ language, bundle }];
  });
}
