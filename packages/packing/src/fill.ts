import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { put } from './put.ts';

/**
 * Makes a folder hold these files and no others. Files that are as they should be are left alone,
 * and stale ones are taken away last, so that a program that reads them meanwhile finds each.
 *
 * @param files By path in the folder, with `/` between names.
 */
export function fill(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) put(join(folder, name), text);
  const there = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of there) {
    const file = join(entry.parentPath, entry.name);
    const name = file.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && !files.has(name)) rmSync(file);
  }
}
