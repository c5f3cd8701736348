import type { Kind } from '@archive/schema';

/** The i18next namespace of a bundle: the archive's own name, its collections' names, or one document's text. */
export type Namespace = 'archive' | 'collections' | `documents/${string}`;

/** The namespace of words that the program shows: those of the interface, of findings, and of the review tool. */
export type WordsNamespace = 'interface' | 'messages' | 'review';

/** What tells two files of one kind apart. */
export interface Keys {
  archive: null;
  redirects: null;
  changes: null;
  /** The collection's id. */
  collection: string;
  /** The document's id. */
  document: string;
  /** The concept's id. */
  glossary: string;
  bundle: { language: string; namespace: Namespace };
  interface: { language: string; namespace: WordsNamespace };
  ledger: { language: string; document: string };
}

/**
 * One file of an archive folder and what its path says it is.
 *
 * @example
 * { path: 'locales/fr/documents/a-note.json', kind: 'bundle', language: 'fr', namespace: 'documents/a-note', id: 'a-note' }
 */
export interface ArchiveFile {
  /** Relative to the archive folder, with `/` between folders. */
  path: string;
  /**
   * `media` and `theme` for a file of the folder of that name, `unknown` for one that has no business
   * in the archive's folders.
   */
  kind: Kind | 'media' | 'theme' | 'unknown';
  /** The document, collection or concept that the path names. */
  id?: string;
  /** The language folder it is in. */
  language?: string;
  /** Of a bundle, or of words that the program shows. */
  namespace?: Namespace | WordsNamespace;
}
