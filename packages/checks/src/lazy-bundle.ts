import type { Bundle } from '@archive/schema';

import type {
  BundleEntry,
  CheckedFile,
  DocumentEntry,
  LedgerEntry,
  SegmentEntry,
} from './archive-index.ts';
import { Segment } from './segment.ts';

/** One document in one language. Its segments are made when they are first asked for. */
export class LazyBundle implements BundleEntry {
  readonly file: CheckedFile;
  readonly language: string;
  readonly document: DocumentEntry;
  readonly original: boolean;
  readonly value: Bundle;
  readonly ledger: LedgerEntry | undefined;
  #segments: Map<string, SegmentEntry> | undefined;

  constructor(
    file: CheckedFile,
    language: string,
    document: DocumentEntry,
    value: Bundle,
    ledger: LedgerEntry | undefined,
  ) {
    this.file = file;
    this.language = language;
    this.document = document;
    this.original = document.skeleton.originalLanguage === language;
    this.value = value;
    this.ledger = ledger;
  }

  get segments(): ReadonlyMap<string, SegmentEntry> {
    if (this.#segments === undefined) {
      this.#segments = new Map();
      for (const id of Object.keys(this.value))
        this.#segments.set(
          id,
          new Segment(id, this, this.value[id] ?? '', this.document.roles.get(id)),
        );
    }
    return this.#segments;
  }

  release(): void {
    this.#segments = undefined;
  }
}
