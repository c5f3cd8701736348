/** What the second thread does: it builds documents beside the first one; see second-thread.ts. */
import { parentPort, workerData } from 'node:worker_threads';

import { makeSite } from '../archive/site.ts';
import type { Told } from '../archive/told.ts';
import { loadAssets } from '../assets/assets.ts';
import type { BuildOptions } from '../build-report.ts';
import { OutputFolder } from '../output/output-folder.ts';
import type { Written } from '../output/output-folder.ts';
import { openForBuild } from './open-site.ts';
import { buildShare } from './share.ts';
import type { DocumentResult } from './share.ts';

/** What the thread is told. */
export interface SecondShare {
  readonly options: BuildOptions;
  readonly known: ReadonlyMap<string, Told>;
  /** All of the archive where they are left out. */
  readonly ids: readonly string[] | undefined;
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** Whether it may read documents: 1, or 0 for not yet. */
  readonly mayBegin: Int32Array<SharedArrayBuffer>;
  /** The folder in which Node keeps what it compiled, where it does. */
  readonly compiled: string | undefined;
}

/** What it says: what came of a piece, and, when all is done, what it did to the folder. */
export type Said =
  | { readonly results: DocumentResult[] }
  | { readonly written: Written; readonly strangers: readonly string[] };

const { options, known, ids, taken, mayBegin } = workerData as SecondShare;
const say = (said: Said, handed: ArrayBuffer[] = []): void => parentPort?.postMessage(said, handed);

const opened = await openForBuild(options);
// The first thread could open it a moment ago.
if (!opened.ok) throw new Error(opened.findings[0]?.message);
const { store, address, theme } = opened.value;
const assets = loadAssets(theme, store.archive.languages);
// Documents are read once the first thread has looked at their files, and no sooner.
Atomics.wait(mayBegin, 0, 0);
const site = makeSite(store, assets, address, { ...options, known, theme });
const out = new OutputFolder(options.out, options.force);
const all = ids ?? [...site.catalogue.collections.values()].flat();
await buildShare(site, out, all, 'last', taken, (results) => {
  const handed = results.flatMap(({ built }) => (built === undefined ? [] : built.packed.buffer));
  say({ results }, handed);
});
say({ written: out.written, strangers: [...out.strangers] });
