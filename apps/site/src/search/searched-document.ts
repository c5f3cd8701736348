import type { Entry } from '../archive/entry.ts';

/** A document to be indexed. */
export interface SearchedDocument {
  readonly entry: Entry;
  /** Of its files; empty where they have to be read again. */
  readonly stamp: string;
}
