import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Site } from '../archive/site.ts';
import type { Told } from '../archive/told.ts';
import type { BuildOptions } from '../build-report.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Said, SecondShare } from './second-share.ts';
import { buildShare } from './share.ts';
import type { DocumentResult } from './share.ts';

/** A second thread takes a tenth of a second to start: it does not pay for fewer texts than this. */
const ENOUGH = 500;

/** What to build with. */
export interface BuildTask {
  readonly site: Site;
  readonly out: OutputFolder;
  readonly options: BuildOptions;
  /** What documents told that are not built again. */
  readonly known: ReadonlyMap<string, Told>;
}

/**
 * Builds documents, many of them in two threads where there is a second processor. More threads
 * would read what they all have in common once more each.
 *
 * @param report Takes what came of each document, in no order.
 */
export async function buildTogether(
  { site, out, options, known }: BuildTask,
  ids: readonly string[],
  report: (result: DocumentResult) => void,
): Promise<void> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const left = new Set(ids);
  const take = (results: readonly DocumentResult[]): void => {
    for (const result of results) {
      left.delete(result.id);
      report(result);
    }
  };
  const isMany = ids.length * site.languages.length >= ENOUGH && availableParallelism() > 1;
  const second = isMany ? secondThread({ options, known, ids, taken }, out, take) : undefined;
  buildShare(site, out, ids, taken, take);
  await second;
  // What a thread took and did not finish is built here.
  if (left.size > 0)
    buildShare(site, out, [...left], new Int32Array(new SharedArrayBuffer(4)), take);
}

function secondThread(
  told: SecondShare,
  out: OutputFolder,
  take: (results: DocumentResult[]) => void,
): Promise<void> {
  const isSource = import.meta.url.endsWith('.ts');
  const program = new URL(isSource ? './second-share.ts' : './second-share.js', import.meta.url);
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: told,
      ...(isSource && { execArgv: ['--conditions=@archive/source'] }),
    });
    worker.on('message', (said: Said) => {
      if ('results' in said) take(said.results);
      else out.count(said.written);
    });
    // The caller sees what is not done, and does it.
    worker.once('error', () => {
      resolve();
    });
    worker.once('exit', () => {
      resolve();
    });
  });
}
