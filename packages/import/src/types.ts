import type { Bundle, InterfaceBundle, Ledger, Skeleton } from '@archive/schema';

import type { ImportFinding } from './finding.ts';
import type { KnownDocuments } from './known-documents.ts';

/** What the importer has to know of the archive: data, so that it touches no disk. */
export interface Knowledge {
  /** The archive's language tags, in its order. */
  readonly languages: readonly string[];
  /** Each collection with its name in every language that has one. */
  readonly collections: readonly {
    readonly id: string;
    readonly names: Readonly<Record<string, string>>;
  }[];
  /**
   * Each language's interface bundle. Used, where present: `back` ("Back to {{name}}"),
   * `archives`, `home`, `notes` and the names of the seasons (`season-spring`, …).
   */
  readonly interface: Readonly<Record<string, InterfaceBundle>>;
  /** The archive's own name by language. */
  readonly archiveNames: Readonly<Record<string, string>>;
  /** The archive's documents: a page may be a later version of one of them. */
  readonly documents: KnownDocuments;
  /** Ids a new document may not get: those of documents and those in redirects. */
  readonly takenIds: ReadonlySet<string>;
  /** The SHA-256 of every page imported so far, from the `sources` of the archive's documents. */
  readonly imported: ReadonlyMap<string, ImportedPage>;
}

/** What became of a page that was imported before. */
export interface ImportedPage {
  readonly document: string;
  /** The language of the page, where the source's entry says it. */
  readonly language?: string;
}

/** What the caller knows of a file. */
export interface ReadOptions {
  /** What its bytes are in, as `charsetNamed` has it; a byte order mark and DOCX know better. */
  readonly charset?: string;
}

/** What the caller has decided about a page; it wins over what the page says. */
export interface ImportOptions {
  readonly collection?: string;
  readonly id?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  /** When it was issued, as EDTF. */
  readonly issued?: string;
  /** Lets the page be in a language that the archive does not have (yet). */
  readonly anyLanguage?: boolean;
  /** The charset that the page was read in because the caller says so. */
  readonly charset?: string;
}

/** What the caller has decided about a page that holds a translation. */
export interface TranslationOptions {
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly anyLanguage?: boolean;
  /** The translation the archive has by now, if any: it is not overwritten without `replace`. */
  readonly existing?: Bundle;
  readonly replace?: boolean;
}

/** Why some text of a page is in no segment. */
export type LeftOutReason =
  | 'navigation'
  | 'script'
  | 'style'
  | 'comment'
  | 'head'
  | 'front-matter'
  | 'image'
  | 'form'
  | 'embedded'
  | 'rule'
  | 'list-marker'
  | 'quotation-marker'
  | 'notes-heading'
  | 'page-header'
  | 'outside-main'
  | 'deleted-text'
  | 'no-counterpart';

/** Text of the page that is in no segment, as it stood; of scripts and styles only the beginning. */
export interface LeftOut {
  readonly text: string;
  /** How many code points there were. */
  readonly characters: number;
  /** Those of them that are not white space. */
  readonly visible: number;
  readonly reason: LeftOutReason;
  /** 1-based line of the page, where it is known. */
  readonly line?: number;
}

/** Text that was understood as something other than prose. */
export interface Recognised {
  readonly text: string;
  readonly as: 'masthead' | 'note-call' | 'note-mark' | 'separator';
  /** What it stands for: a collection's id, a note's id. */
  readonly value: string;
  readonly line?: number;
}

/**
 * Every character of the page's text, in Unicode code points. `total` is counted on the page
 * itself; it is the sum of the other four.
 */
export interface CharacterCount {
  readonly total: number;
  readonly inSegments: number;
  readonly recognised: number;
  readonly leftOut: number;
  /** White space that only laid the page out: blank lines, indentation, runs beyond one space. */
  readonly whiteSpace: number;
}

/** What became of a page, for people and programs: plain JSON. */
export interface Report {
  readonly file: string;
  readonly kind: PageKind;
  /** How the bytes were read as text, such as `utf-8` or `windows-1252`. */
  readonly charset: string;
  readonly document: string;
  readonly collection: string;
  /** Neither the caller nor the page named the collection: it is the only one of the archive. */
  readonly isOnlyCollection?: boolean;
  readonly language: string;
  readonly title: string;
  readonly issued: string;
  readonly characters: CharacterCount;
  /** How many blocks of each kind, and the notes and calls. */
  readonly blocks: Readonly<Record<string, number>>;
  readonly recognised: readonly Recognised[];
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly ImportFinding[];
  /** For a translation: what stands for what. */
  readonly pairs?: readonly Pair[];
}

/** One pair of an aligned translation. */
export interface Pair {
  readonly type: '1-1' | '1-2' | '1-3' | '2-1' | '3-1' | '2-2' | '1-0' | '0-1';
  /** Segment ids of the document. */
  readonly source: readonly string[];
  /** The beginnings of the translation's blocks. */
  readonly target: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}

export type PageKind = 'text' | 'html' | 'markdown' | 'docx';

/** A document made from a page, ready to be written. */
export interface ImportedDocument {
  readonly status: 'imported';
  readonly skeleton: Skeleton;
  readonly language: string;
  readonly bundle: Bundle;
  readonly report: Report;
}

/** A translation made from a page, ready to be written. */
export interface ImportedTranslation {
  readonly status: 'imported';
  /** The document's skeleton with this page among its sources; nothing else differs. */
  readonly skeleton: Skeleton;
  readonly language: string;
  readonly bundle: Bundle;
  readonly ledger: Ledger;
  readonly report: Report;
}

/** The page was imported before: there is nothing to write. */
export interface Unchanged {
  readonly status: 'unchanged';
  readonly document: string;
  readonly language?: string;
  /** What the caller decided now, and the document has otherwise. */
  readonly warnings: readonly ImportFinding[];
}
