import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Told } from '../archive/told.ts';
import type { BuildOptions } from '../build-report.ts';
import type { Written } from '../output/output-folder.ts';
import type { Said, SecondShare } from './second-share.ts';
import { counter } from './share.ts';
import type { DocumentResult } from './share.ts';
import { roomForNewThread } from './tidy.ts';

/** A thread takes a tenth of a second to start: it does not pay for fewer texts than this. */
const ENOUGH = 500;

/** Whether a second thread pays for so many texts on this machine. */
export function paysFor(texts: number): boolean {
  return texts >= ENOUGH && availableParallelism() > 1;
}

/** Documents of an archive whose others were built before. */
export interface PartToBuild {
  readonly ids: readonly string[];
  /** What those told that are not built again. */
  readonly known: ReadonlyMap<string, Told>;
}

/** A thread that builds documents beside the first one. It gets ready when it is made, and waits. */
export class SecondThread {
  /** Counts the pieces that were taken of the documents. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  readonly #worker: Worker;
  /** Whether it may read documents: 1, or 0 for not yet. */
  readonly #mayBegin = counter();

  /** @param part What to build; all of the archive where it is left out. */
  constructor(options: BuildOptions, part?: PartToBuild) {
    this.taken = counter();
    const compiled = getCompileCacheDir();
    const told: SecondShare = {
      options,
      known: part?.known ?? new Map(),
      ids: part?.ids,
      taken: this.taken,
      mayBegin: this.#mayBegin,
      compiled,
    };
    const isSource = import.meta.url.endsWith('.ts');
    const name = `./second-thread-start.${isSource ? 'ts' : 'js'}`;
    const program = new URL(name, import.meta.url);
    roomForNewThread();
    this.#worker = new Worker(program, {
      workerData: told,
      ...(isSource && { execArgv: ['--conditions=@archive/source'] }),
    });
    // Who never lets it begin need not wait for it.
    this.#worker.unref();
  }

  /** Lets it begin. */
  begin(): void {
    Atomics.store(this.#mayBegin, 0, 1);
    Atomics.notify(this.#mayBegin, 0);
  }

  /**
   * Takes what the thread has built, piece by piece, until it ends.
   *
   * @returns What went wrong, where it ended before it was done.
   */
  results(
    take: (results: readonly DocumentResult[]) => void,
    count: (written: Written, strangers: readonly string[]) => void,
  ): Promise<string | undefined> {
    this.#worker.ref();
    return new Promise((resolve) => {
      let isDone = false;
      this.#worker.on('message', (said: Said) => {
        if ('results' in said) take(said.results);
        else {
          isDone = true;
          count(said.written, said.strangers);
        }
      });
      // The caller sees what is not done, and does it.
      this.#worker.once('error', (error) => {
        resolve(firstLine(error));
      });
      this.#worker.once('exit', (code) => {
        resolve(isDone ? undefined : `It ended with the code ${code}.`);
      });
    });
  }
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
