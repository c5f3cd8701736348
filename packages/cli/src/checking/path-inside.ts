import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import type { Store } from '@archive/store';

/** A file that a caller names, as the archive names it; nothing where it is none of the archive's. */
export function pathInside(store: Store, cwd: string, file: string): string | undefined {
  let real: string;
  try {
    real = realpathSync(resolve(cwd, file));
  } catch {
    return undefined;
  }
  const path = relative(store.dir, real).replaceAll(sep, '/');
  return store.files().some((each) => each.path === path) ? path : undefined;
}
