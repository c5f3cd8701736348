/** Goes up with every change of the format, or of what words become: an older index is not read. */
export const EDITION = 3 as const;

/** The index of one language: small, and read first. All names are names of files beside it. */
export interface IndexManifest {
  readonly edition: typeof EDITION;
  /** A language tag. */
  readonly language: string;
  /** The pieces of the index by their first terms, in the order of UTF-16 units. */
  readonly shards: readonly (readonly [first: string, file: string])[];
  /** What a list says of each document, {@link CHUNK} of them in a file. */
  readonly chunks: readonly string[];
  /** The values of the documents' `collection` and `year`. */
  readonly collections: readonly string[];
  readonly years: readonly string[];
  /** Of each document in turn: its collection and its year as places in these lists. */
  readonly collection: readonly number[];
  readonly year: readonly number[];
  /** Of each document: how many words it has, and how many of them are its title, which comes first. */
  readonly words: readonly number[];
  readonly title: readonly number[];
}

/** How many documents a chunk lists. */
export const CHUNK = 256;

/** A file of `chunks`: of each document its id, the file with its text, and what a list says of it. */
export type IndexChunk = readonly (readonly [id: string, file: string, listing: Listing])[];

/** What a list of results says of a document before its text is there. */
export interface Listing {
  readonly title: string;
  /** Where it is not the language of the index. */
  readonly titleLanguage?: string;
  /** The id of its collection. */
  readonly collection: string;
  /** EDTF. */
  readonly issued: string;
  /** The same in the words of the language. */
  readonly date: string;
}

/** The text of one document. */
export interface IndexedText {
  /** The texts that were indexed, by their ids, in reading order. */
  readonly segments: readonly (readonly [id: string, text: string])[];
}
