import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';
import { lockFile } from '@archive/store';

/** A hidden file: servers do not give it out. It stays there, empty. */
const name = '.archive-build.lock';
/** As long as `archive dev` takes for what somebody has saved: two of them take turns. */
const WAIT_MS = 500;

/** A folder that one build has to itself, unless another is at work there. */
interface OneBuild extends Disposable {
  readonly isBusy: boolean;
}

/**
 * Takes a folder for one build: two at a time would take each other's files for stale. On a disk that
 * has no locks it is done without.
 */
export function lockOut(dir: string): OneBuild {
  mkdirSync(dir, { recursive: true });
  const lock = lockFile(join(dir, name), WAIT_MS);
  return {
    isBusy: lock === 'busy',
    [Symbol.dispose]() {
      if (lock !== 'busy') lock?.close();
    },
  };
}

/** What is said of a folder that another build writes into. */
export function busy(dir: string): Finding {
  return {
    rule: 'site-busy',
    severity: 'error',
    message: `Another build is writing into ${dir}.`,
    help: 'Nothing was written. Wait until it has ended, or name another folder with --out.',
  };
}
