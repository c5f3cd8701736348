import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The nearest folder with an archive.json, from a folder upward.
 *
 * @param from Where to begin: a folder.
 * @returns The archive folder's absolute path, or `undefined` when no folder up to the root has one.
 * @example
 * findArchive('/home/me/archive/documents'); // '/home/me/archive'
 */
export function findArchive(from: string): string | undefined {
  let folder = resolve(from);
  for (;;) {
    if (existsSync(join(folder, 'archive.json'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
