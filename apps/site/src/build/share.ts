import type { Finding } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { buildDocument } from './build-document.ts';
import type { BuiltDocument } from './build-document.ts';
import { Tidy } from './tidy.ts';

/** What came of one document. */
export interface DocumentResult {
  readonly id: string;
  /** Nothing where it cannot be read or has no text. */
  readonly built?: BuiltDocument;
  readonly findings: readonly Finding[];
}

// Documents that stand beside each other are built together: a page names its neighbours, and at
// the ends of a piece they have to be read twice.
const PIECE = 40;

/** Counts the pieces of work that were taken. */
export function counter(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** How many documents are in the pieces that were taken. */
export function begun(taken: Int32Array<SharedArrayBuffer>, ids: readonly string[]): number {
  return Math.min(Atomics.load(taken, 0) * PIECE, ids.length);
}

/**
 * Builds documents piece by piece, each the next that nobody has taken yet.
 *
 * @param taken Counts the pieces that were taken; threads share it.
 * @param report Takes what came of each piece.
 */
export function buildShare(
  site: Site,
  out: OutputFolder,
  ids: readonly string[],
  taken: Int32Array<SharedArrayBuffer>,
  report: (results: DocumentResult[]) => void,
): void {
  const tidy = new Tidy();
  for (;;) {
    const start = Atomics.add(taken, 0, 1) * PIECE;
    if (start >= ids.length) return;
    report(ids.slice(start, start + PIECE).map((id) => resultOf(site, out, id)));
    tidy.now();
  }
}

function resultOf(site: Site, out: OutputFolder, id: string): DocumentResult {
  const built = buildDocument(site, out, id);
  return { id, built, findings: built?.findings ?? site.catalogue.findingsOf(id) };
}
