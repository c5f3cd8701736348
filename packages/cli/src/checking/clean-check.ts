import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HIDDEN, programStamp } from '@archive/store';
import type { Store } from '@archive/store';

/** What the last check found that let the archive pass. */
interface CleanCheck {
  /** Stands for all that the check rested on. */
  readonly key: string;
  readonly warnings: number;
}

/** What decides what the rules find, with all that these rest on. */
const PACKAGES = ['checks', 'store'];

/**
 * How many warnings the last check of an archive found, where nothing has changed since and there was
 * no error; else nothing.
 *
 * @param key As {@link checkKey} gives it.
 */
export function warningsOfLastCheck(store: Store, key: string): number | undefined {
  try {
    const last = JSON.parse(readFileSync(fileIn(store), 'utf8')) as CleanCheck;
    return last.key === key ? last.warnings : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a check that found no error. Where nothing can be written, the next one is done again. */
export function rememberCheck(store: Store, check: CleanCheck): void {
  try {
    mkdirSync(dirname(fileIn(store)), { recursive: true });
    writeFileSync(fileIn(store), `${JSON.stringify(check)}\n`);
  } catch {
    // An archive may lie where it can be read and no more.
  }
}

/** Stands for the files of an archive, the words it inherits, and the rules. Nothing of it is read. */
export function checkKey(store: Store): string {
  const files = store.files().map(({ path }) => `${path} ${store.stamp(path)}`);
  const rules = PACKAGES.map((name) =>
    programStamp(fileURLToPath(import.meta.resolve(`@archive/${name}/package.json`))),
  );
  const parts = [files, store.stamps().shared, rules];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function fileIn(store: Store): string {
  return join(store.dir, HIDDEN, 'checked.json');
}
