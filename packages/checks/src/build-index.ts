import { read, segments } from '@archive/schema';
import type { Bundle, Kind, KindTypes } from '@archive/schema';

import type {
  ArchiveIndex,
  BundleEntry,
  CheckedFile,
  DocumentEntry,
  Entry,
  FileEntry,
  LedgerEntry,
} from './archive-index.ts';
import { bundleEntry } from './bundle-entry.ts';

/** Reads every file once and files what is in it where rules look it up. */
export function buildIndex(files: readonly CheckedFile[]): ArchiveIndex {
  const entries = files.map(readEntry);
  const valid = new Valid(entries);
  const archive = valid.all('archive')[0];

  const documents = new Map<string, DocumentEntry>();
  for (const { file, value } of valid.all('document')) {
    const places = segments(value);
    const id = file.id ?? value.id;
    documents.set(id, {
      id,
      file,
      skeleton: value,
      places,
      segments: new Set(places.map((place) => place.id)),
      bundles: new Map(),
      languages: new Set(),
    });
  }
  const known = {
    collection: idsOf(files, 'collection'),
    document: idsOf(files, 'document'),
    glossary: idsOf(files, 'glossary'),
  };
  const index: ArchiveIndex = {
    files: entries,
    archive,
    languages: new Map(archive?.value.languages.map(({ tag, name }) => [tag, name])),
    collections: byId(valid.all('collection')),
    concepts: byId(valid.all('glossary')),
    documents,
    known,
    ledgers: valid.all('ledger').flatMap(ledgerEntry),
    names: { archive: namesOf(valid, 'archive'), collections: namesOf(valid, 'collections') },
    orphans: files.filter((file) => isOfDocument(file) && !known.document.has(file.id ?? '')),
    redirects: valid.all('redirects')[0],
    media: new Set(files.filter(({ kind }) => kind === 'media').map(({ path }) => path)),
  };
  addBundles(documents, files, valid.all('bundle'));
  return index;
}

/** The valid files of each kind. */
class Valid {
  readonly #entries: readonly FileEntry[];

  constructor(entries: readonly FileEntry[]) {
    this.#entries = entries.filter((entry) => entry.value !== undefined);
  }

  all<K extends Kind>(kind: K): Entry<KindTypes[K]>[] {
    // `readEntry` has read each with the schema of the kind its path names.
    return this.#entries.filter(({ file }) => file.kind === kind) as Entry<KindTypes[K]>[];
  }
}

function readEntry(file: CheckedFile): FileEntry {
  if (file.kind === 'media' || file.kind === 'unknown')
    return { file, value: undefined, findings: [] };
  const text = file.read();
  if (!text.ok) return { file, value: undefined, findings: text.findings };
  const value = read(file.kind, text.value, file.path);
  return value.ok
    ? { file, value: value.value, findings: [] }
    : { file, value: undefined, findings: value.findings };
}

function addBundles(
  documents: ReadonlyMap<string, DocumentEntry>,
  files: readonly CheckedFile[],
  bundles: readonly Entry<Bundle>[],
): void {
  // The maps are open to this function alone, while the index is being made.
  for (const { kind, id, language } of files)
    if (kind === 'bundle' && id !== undefined && language !== undefined)
      (documents.get(id)?.languages as Set<string> | undefined)?.add(language);
  for (const { file, value } of bundles) {
    const document = file.id === undefined ? undefined : documents.get(file.id);
    if (document === undefined || file.language === undefined) continue;
    const entry = bundleEntry(file, file.language, document, value);
    (document.bundles as Map<string, BundleEntry>).set(entry.language, entry);
  }
}

function byId<T extends { id: string }>(entries: readonly Entry<T>[]): Map<string, Entry<T>> {
  return new Map(entries.map((entry) => [entry.file.id ?? entry.value.id, entry]));
}

function idsOf(files: readonly CheckedFile[], kind: Kind): Set<string> {
  return new Set(files.flatMap((file) => (file.kind === kind && file.id ? [file.id] : [])));
}

function namesOf(valid: Valid, namespace: string): Map<string, Entry<Bundle>> {
  const found = valid.all('bundle').filter(({ file }) => file.namespace === namespace);
  return new Map(found.map((entry) => [entry.file.language ?? '', entry]));
}

function ledgerEntry(entry: Entry<KindTypes['ledger']>): LedgerEntry[] {
  const { id, language } = entry.file;
  return id === undefined || language === undefined ? [] : [{ ...entry, id, language }];
}

function isOfDocument(file: CheckedFile): boolean {
  return file.kind === 'ledger' || (file.kind === 'bundle' && file.id !== undefined);
}
