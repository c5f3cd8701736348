import { parse } from '@archive/markup';
import type { Inline } from '@archive/markup';
import type { Bundle } from '@archive/schema';

import type { BundleEntry, CheckedFile, DocumentEntry, SegmentEntry } from './archive-index.ts';

/** One document in one language, its texts parsed when a rule first asks for them. */
export function bundleEntry(
  file: CheckedFile,
  language: string,
  document: DocumentEntry,
  value: Bundle,
): BundleEntry {
  const segments = new Map<string, SegmentEntry>();
  const original = document.skeleton.originalLanguage === language;
  const bundle: BundleEntry = { file, language, document, original, value, segments };
  const roles = new Map(document.places.map((place) => [place.id, place.role]));
  for (const [id, text] of Object.entries(value))
    segments.set(id, new Segment(id, bundle, text, roles.get(id)));
  return bundle;
}

class Segment implements SegmentEntry {
  readonly id: string;
  readonly bundle: BundleEntry;
  readonly text: string;
  readonly role: SegmentEntry['role'];
  #inlines: readonly Inline[] | undefined;

  constructor(id: string, bundle: BundleEntry, text: string, role: SegmentEntry['role']) {
    this.id = id;
    this.bundle = bundle;
    this.text = text;
    this.role = role;
  }

  get inlines(): readonly Inline[] {
    this.#inlines ??= parse(this.text);
    return this.#inlines;
  }
}
