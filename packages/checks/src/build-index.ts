import { segments } from '@archive/schema';
import type { Bundle, Kind, KindTypes } from '@archive/schema';

import type {
  ArchiveIndex,
  BundleEntry,
  CheckedFile,
  DocumentEntry,
  Entry,
  LedgerEntry,
} from './archive-index.ts';
import { LazyBundle } from './lazy-bundle.ts';
import { readEntry } from './read-entry.ts';
import { Valid } from './valid.ts';
import { wordsOf } from './words-of.ts';

/**
 * Reads every file once and files what is in it where rules look it up.
 *
 * @param base The files of the archive that words of the interface are inherited from.
 */
export function buildIndex(
  files: readonly CheckedFile[],
  base: readonly CheckedFile[] = [],
): ArchiveIndex {
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
      roles: new Map(places.map((place) => [place.id, place.role])),
      bundles: new Map(),
      languages: new Set(),
      recorded: new Set(),
    });
  }
  const known = {
    collection: idsOf(files, 'collection'),
    document: idsOf(files, 'document'),
    glossary: idsOf(files, 'glossary'),
  };
  const ledgers = valid.all('ledger').flatMap(ledgerEntry);
  const index: ArchiveIndex = {
    files: entries,
    archive,
    languages: new Map(archive?.value.languages.map(({ tag, name }) => [tag, name])),
    collections: byId(valid.all('collection')),
    concepts: byId(valid.all('glossary')),
    documents,
    known,
    ledgers,
    names: { archive: namesOf(valid, 'archive'), collections: namesOf(valid, 'collections') },
    words: wordsOf(valid, files, base, archive?.value.defaultLanguage),
    orphans: files.filter((file) => isOfDocument(file) && !known.document.has(file.id ?? '')),
    redirects: valid.all('redirects')[0],
    media: pathsOf(files, 'media'),
    theme: pathsOf(files, 'theme'),
  };
  addBundles(documents, files, valid.all('bundle'), ledgers);
  return index;
}

function addBundles(
  documents: ReadonlyMap<string, DocumentEntry>,
  files: readonly CheckedFile[],
  bundles: readonly Entry<Bundle>[],
  ledgers: readonly LedgerEntry[],
): void {
  const ledgerOf = new Map(ledgers.map((ledger) => [`${ledger.language} ${ledger.id}`, ledger]));
  // The maps are open to this function alone, while the index is being made.
  for (const { kind, id, language } of files) {
    if (id === undefined || language === undefined) continue;
    const document = documents.get(id);
    if (kind === 'bundle') (document?.languages as Set<string> | undefined)?.add(language);
    if (kind === 'ledger') (document?.recorded as Set<string> | undefined)?.add(language);
  }
  for (const { file, value } of bundles) {
    const document = file.id === undefined ? undefined : documents.get(file.id);
    if (document === undefined || file.language === undefined) continue;
    const ledger = ledgerOf.get(`${file.language} ${document.id}`);
    const entry = new LazyBundle(file, file.language, document, value, ledger);
    (document.bundles as Map<string, BundleEntry>).set(entry.language, entry);
  }
}

function byId<T extends { id: string }>(entries: readonly Entry<T>[]): Map<string, Entry<T>> {
  return new Map(entries.map((entry) => [entry.file.id ?? entry.value.id, entry]));
}

function idsOf(files: readonly CheckedFile[], kind: Kind): Set<string> {
  return new Set(files.flatMap((file) => (file.kind === kind && file.id ? [file.id] : [])));
}

function pathsOf(files: readonly CheckedFile[], kind: 'media' | 'theme'): Set<string> {
  return new Set(files.filter((file) => file.kind === kind).map(({ path }) => path));
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
