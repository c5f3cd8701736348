import type { Inline } from '@archive/markup';
import type {
  Archive,
  Bundle,
  Collection,
  Concept,
  Finding,
  InterfaceBundle,
  Kind,
  Ledger,
  LedgerRecord,
  Outcome,
  Redirects,
  SegmentPlace,
  Skeleton,
  Suppression,
} from '@archive/schema';

/**
 * One file of an archive, as `store.files()` lists it, with a way to its text. The text is asked
 * for once to build the index, and again only where a finding needs its line and column.
 */
export interface CheckedFile {
  /** Relative to the archive folder, with `/` between folders. */
  path: string;
  kind: Kind | 'media' | 'theme' | 'unknown';
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
  /** Whether the file is byte for byte as the program writes it; true of what is no JSON of the archive. */
  canonical: boolean;
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
  /** What each segment is in the document. */
  roles: ReadonlyMap<string, SegmentPlace['role']>;
  /** Its valid bundles, by language. */
  bundles: ReadonlyMap<string, BundleEntry>;
  /** The languages it has a bundle file in, valid or not. */
  languages: ReadonlySet<string>;
  /** The languages it has a ledger file in, valid or not. */
  recorded: ReadonlySet<string>;
}

/** One document in one language. */
export interface BundleEntry {
  file: CheckedFile;
  language: string;
  document: DocumentEntry;
  /** Whether this is the language the document was written in. */
  original: boolean;
  value: Bundle;
  /** Made when first asked for. */
  segments: ReadonlyMap<string, SegmentEntry>;
  /** What is known about the translation, where a valid ledger stands beside it. */
  ledger: LedgerEntry | undefined;
  /**
   * Lets go of the segments and of all that was found out about them; they are made anew when they
   * are asked for again. So an archive of any size is checked in little memory.
   */
  release: () => void;
}

/** One segment of one bundle. */
export interface SegmentEntry {
  id: string;
  bundle: BundleEntry;
  text: string;
  /** The parsed text; parsed when first asked for. */
  inlines: readonly Inline[];
  /** The text as it is read, without its markup; made when first asked for. */
  plain: string;
  /**
   * The text with every character of markup as U+FFFC, so that offsets in it are offsets in `text`;
   * line breaks are newlines. Made when first asked for.
   */
  masked: string;
  /** The same, with the words of language spans masked too: what is written in the bundle's own language. */
  own: string;
  /** What it is in its document; nothing for a segment that the document does not have. */
  role: SegmentPlace['role'] | undefined;
  /**
   * The text it is a translation of: that of the language its ledger names, else the original's.
   * Nothing for the original itself, for a translator's note, and where that text is missing or empty.
   */
  source: SegmentEntry | undefined;
  /** What the ledger knows about it. */
  record: LedgerRecord | undefined;
  /** What was found out about it, by question; see `perSegment`. */
  known: unknown[];
}

/** A ledger, with the document and the language its path names. */
export interface LedgerEntry extends Entry<Ledger> {
  id: string;
  language: string;
}

/** A finding that someone said is right to ignore. */
export interface SuppressionEntry {
  ledger: LedgerEntry;
  value: Suppression;
  /** Its place in the ledger's list. */
  place: number;
  /** Whether there is a rule of that name. */
  known: boolean;
  /** Whether it silenced a finding; nothing when its rule was not asked. */
  used: boolean | undefined;
}

/** A namespace of words that the program shows, as i18next calls them. */
export type WordsNamespace = 'interface' | 'messages' | 'review';

/** The words of the interface (`interface`), of findings (`messages`) or of the review tool (`review`), in all languages. */
export interface WordsEntry {
  /** The archive's own valid files, by language. */
  own: ReadonlyMap<string, Entry<InterfaceBundle>>;
  /** The languages it has a file in, valid or not. */
  languages: ReadonlySet<string>;
  /** Those of the archive that words are inherited from, by language. */
  base: ReadonlyMap<string, InterfaceBundle>;
  /** What all others are compared with: the default language's of that archive, else of this one. */
  reference: { language: string; words: InterfaceBundle } | undefined;
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
  words: Readonly<Record<WordsNamespace, WordsEntry>>;
  /** Files of bundles and ledgers whose document does not exist. */
  orphans: readonly CheckedFile[];
  redirects: Entry<Redirects> | undefined;
  /** The paths of the media files. */
  media: ReadonlySet<string>;
  /** The paths of the files in the theme's folder. */
  theme: ReadonlySet<string>;
}
