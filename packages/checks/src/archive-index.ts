import type { Inline } from '@archive/markup';
import type {
  Archive,
  Bundle,
  Collection,
  Concept,
  Finding,
  Kind,
  Ledger,
  Outcome,
  Redirects,
  SegmentPlace,
  Skeleton,
} from '@archive/schema';

/**
 * One file of an archive, as `store.files()` lists it, with a way to its text. The text is asked
 * for once to build the index, and again only where a finding needs its line and column.
 */
export interface CheckedFile {
  /** Relative to the archive folder, with `/` between folders. */
  path: string;
  kind: Kind | 'media' | 'unknown';
  id?: string;
  language?: string;
  namespace?: string;
  read: () => Outcome<string>;
}

/** A file and what was wrong with it when it was read. */
export interface FileEntry {
  file: CheckedFile;
  /** The parsed value; nothing when the file is faulty, or no JSON at all. */
  value: unknown;
  findings: readonly Finding[];
}

/** A file that its schema accepts. */
export interface Entry<T> {
  file: CheckedFile;
  value: T;
}

/** A document with a valid skeleton, and its bundles. */
export interface DocumentEntry {
  id: string;
  file: CheckedFile;
  skeleton: Skeleton;
  /** Its segments in reading order. */
  places: readonly SegmentPlace[];
  /** The ids of its segments. */
  segments: ReadonlySet<string>;
  /** Its valid bundles, by language. */
  bundles: ReadonlyMap<string, BundleEntry>;
  /** The languages it has a bundle file in, valid or not. */
  languages: ReadonlySet<string>;
}

/** One document in one language. */
export interface BundleEntry {
  file: CheckedFile;
  language: string;
  document: DocumentEntry;
  /** Whether this is the language the document was written in. */
  original: boolean;
  value: Bundle;
  segments: ReadonlyMap<string, SegmentEntry>;
}

/** One segment of one bundle. */
export interface SegmentEntry {
  id: string;
  bundle: BundleEntry;
  text: string;
  /** The parsed text; parsed when first asked for. */
  inlines: readonly Inline[];
  /** What it is in its document; nothing for a segment that the document does not have. */
  role: SegmentPlace['role'] | undefined;
}

/** A ledger, with the document and the language its path names. */
export interface LedgerEntry extends Entry<Ledger> {
  id: string;
  language: string;
}

/** Everything that rules look up, made once. Faulty files are left out, but their ids are known. */
export interface ArchiveIndex {
  files: readonly FileEntry[];
  archive: Entry<Archive> | undefined;
  /** The languages of archive.json, each with its own name. */
  languages: ReadonlyMap<string, string>;
  collections: ReadonlyMap<string, Entry<Collection>>;
  concepts: ReadonlyMap<string, Entry<Concept>>;
  documents: ReadonlyMap<string, DocumentEntry>;
  /** The ids of all files of these kinds, faulty ones too. */
  known: Readonly<Record<'collection' | 'document' | 'glossary', ReadonlySet<string>>>;
  ledgers: readonly LedgerEntry[];
  /** Bundles of names by language: the archive's own and its collections'. */
  names: Readonly<Record<'archive' | 'collections', ReadonlyMap<string, Entry<Bundle>>>>;
  /** Files of bundles and ledgers whose document does not exist. */
  orphans: readonly CheckedFile[];
  redirects: Entry<Redirects> | undefined;
  /** The paths of the media files. */
  media: ReadonlySet<string>;
}
