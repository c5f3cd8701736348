import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

import { FOLDERS } from './layout.ts';

/**
 * Whether a path is an archive's folder itself, or in one of those it keeps its files in, whatever links
 * lead there: what a program makes does not belong there.
 *
 * @param archive The archive folder.
 * @example
 * isOwnFolder('my-archive', 'my-archive/locales/fr'); // true
 * isOwnFolder('my-archive', 'my-archive/public'); // false
 */
export function isOwnFolder(archive: string, path: string): boolean {
  const [first = ''] = relative(real(archive), real(path)).split(sep);
  return first === '' || FOLDERS.some((each) => each === first);
}

/** A path with its links resolved, as far as it is there. */
function real(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(real(dirname(path)), basename(path));
}
