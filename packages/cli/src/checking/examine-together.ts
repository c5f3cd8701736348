import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { examineShare } from '@archive/checks';
import type { CheckedFile, Examination, Rule, ShareFound } from '@archive/checks';
import type { Store } from '@archive/store';

import { examineFiles, inherited } from '../check-archive.ts';

/** A second thread reads the archive once more: with fewer bundles than this it does not pay. */
const ENOUGH = 1000;

/** What a second thread is told. */
export interface SecondShare {
  dir: string;
  /** The ids of the rules; all where they are left out. */
  rules: readonly string[] | undefined;
}

/**
 * Holds an archive to the rules, as its files lie on the disk. Of a large one a second thread does
 * half, where there is a second processor.
 */
export async function examineTogether(
  store: Store,
  files: readonly CheckedFile[],
  rules: readonly Rule[] | undefined,
): Promise<Examination> {
  const bundles = files.filter(({ kind }) => kind === 'bundle').length;
  if (bundles < ENOUGH || availableParallelism() < 2) return examineFiles(store, files, rules);
  const theirs = secondShare({ dir: store.dir, rules: rules?.map(({ id }) => id) });
  const ours = examineShare(files, { rules, base: inherited(store) }, { index: 0, of: 2 });
  const found = await theirs;
  // A thread that could not do it has said nothing: then it is all done here.
  return found === undefined ? examineFiles(store, files, rules) : ours.finish([found]);
}

function secondShare(told: SecondShare): Promise<ShareFound | undefined> {
  const isSource = import.meta.url.endsWith('.ts');
  const program = new URL(isSource ? './second-share.ts' : './second-share.js', import.meta.url);
  return new Promise((resolve) => {
    const worker = new Worker(program, {
      workerData: told,
      ...(isSource && { execArgv: ['--conditions=@archive/source'] }),
    });
    worker.once('message', (found: ShareFound) => {
      resolve(found);
    });
    worker.once('error', () => {
      resolve(undefined);
    });
    worker.once('exit', () => {
      resolve(undefined);
    });
  });
}
