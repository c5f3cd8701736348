import type { BundleEntry, DocumentEntry, SegmentEntry } from '../archive-index.ts';
import { perSegment } from '../per-segment.ts';
import { piecesOf, rowOf, wordsOf } from './words.ts';

/** A passage of a document in one language. */
export interface Passage {
  bundle: BundleEntry;
  segment: SegmentEntry;
}

const rowOfSegment = perSegment(({ plain }) => rowOf(wordsOf(plain)));

/** Whether a passage has the words of a quotation in a row, from omission to omission. */
export function isQuotedFrom(quotation: string, segment: SegmentEntry): boolean {
  const pieces = piecesOf(quotation);
  const row = rowOfSegment(segment);
  return pieces.length > 0 && pieces.every((words) => row.includes(rowOf(words)));
}

/** The segments of a bundle that a quotation was taken from: one for each of its pieces. */
function quotedSegments(quotation: string, bundle: BundleEntry): SegmentEntry[] {
  const found = new Set<SegmentEntry>();
  for (const words of piecesOf(quotation)) {
    const row = rowOf(words);
    for (const segment of bundle.segments.values())
      if (rowOfSegment(segment).includes(row)) {
        found.add(segment);
        break;
      }
  }
  return [...found];
}

/** Whether every piece of a quotation stands somewhere in a bundle. */
export function isQuotedFromBundle(quotation: string, bundle: BundleEntry): boolean {
  const all = [...bundle.segments.values()];
  return piecesOf(quotation).every((words) => {
    const row = rowOf(words);
    return all.some((segment) => rowOfSegment(segment).includes(row));
  });
}

/** What a document says in another language at the passages that a source quotes. */
export function counterparts(
  quotation: SegmentEntry,
  document: DocumentEntry,
  language: string,
): Passage[] {
  const from = document.bundles.get(quotation.bundle.language);
  const to = document.bundles.get(language);
  if (from === undefined || to === undefined) return [];
  return quotedSegments(quotation.plain, from).flatMap(({ id }) => {
    const segment = to.segments.get(id);
    return segment === undefined || segment.text === '' ? [] : [{ bundle: to, segment }];
  });
}
