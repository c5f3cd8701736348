import { setImmediate } from 'node:timers/promises';

import type { Finding } from '@archive/schema';

import type { Site } from '../archive/site.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { buildDocument } from './build-document.ts';
import { pack } from './packed.ts';
import type { Packed } from './packed.ts';
import { Tidy } from './tidy.ts';

/** What came of one document. */
export interface DocumentResult {
  readonly id: string;
  /** Whether it is what its files promise to others. */
  readonly keepsPromise: boolean;
  /** Nothing where it cannot be read or has no text. */
  readonly built?: PackedResult;
  readonly findings: readonly Finding[];
}

/** What was built of it; what has to be known of it at once stands beside it. */
interface PackedResult {
  readonly packed: Packed;
  readonly files: readonly string[];
  readonly pages: number;
  /** What its pages took on trust of documents that were not read yet: see the catalogue. */
  readonly trusted: readonly string[];
}

// So few that neither thread waits long for the other at the end.
const PIECE = 8;

/** Counts the pieces of work that were taken. */
export function counter(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** How many documents are in the pieces that were taken. */
export function begun(taken: Int32Array<SharedArrayBuffer>, ids: readonly string[]): number {
  return Math.min(Atomics.load(taken, 0) * PIECE, ids.length);
}

/**
 * Builds documents piece by piece, from one end until all pieces are taken. Two threads meet in the
 * middle: a page names its neighbours, which so are read twice nowhere but there.
 *
 * @param end Where to begin.
 * @param taken Counts the pieces that were taken; threads share it.
 * @param report Takes what came of each piece.
 */
export async function buildShare(
  site: Site,
  out: OutputFolder,
  ids: readonly string[],
  end: 'first' | 'last',
  taken: Int32Array<SharedArrayBuffer>,
  report: (results: DocumentResult[]) => void,
): Promise<void> {
  const tidy = new Tidy();
  const inOrder = end === 'first' ? ids : ids.toReversed();
  const pieces = Math.ceil(ids.length / PIECE);
  for (let start = 0; Atomics.add(taken, 0, 1) < pieces; start += PIECE) {
    report(inOrder.slice(start, start + PIECE).map((id) => resultOf(site, out, id)));
    tidy.now();
    // What the other thread has sent is taken meanwhile: it would pile up.
    await setImmediate();
  }
}

function resultOf(site: Site, out: OutputFolder, id: string): DocumentResult {
  const { catalogue } = site;
  const found = buildDocument(site, out, id);
  const keepsPromise = catalogue.keepsPromise(id);
  if (found === undefined) return { id, keepsPromise, findings: catalogue.findingsOf(id) };
  catalogue.letGo(id);
  const { built, trusted } = found;
  const { files, pages, findings } = built;
  return { id, keepsPromise, built: { packed: pack(built), files, pages, trusted }, findings };
}
