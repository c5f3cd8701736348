import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';
import { lockFile } from '@archive/store';
import type { FileLock } from '@archive/store';

/** A hidden file: servers do not give it out. It stays there, empty. */
const name = '.archive-build.lock';
/** As long as `archive dev` takes for what somebody has saved: two of them take turns. */
const WAIT_MS = 500;

/**
 * Takes a folder for one build: two at a time would take each other's files for stale.
 *
 * @returns `busy` where another build is at work; nothing where the disk has no locks.
 */
export function lockOut(dir: string): FileLock | 'busy' | undefined {
  mkdirSync(dir, { recursive: true });
  return lockFile(join(dir, name), WAIT_MS);
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
